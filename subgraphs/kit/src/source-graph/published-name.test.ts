import { describe, expect, it } from '@jest/globals';
import { publishedName } from './published-name.js';

const named = (address: string, file?: string): string =>
  publishedName({
    ...{ name: 'points', address, sha256: '', bytes: 0 },
    ...(file !== undefined && { file }),
  });

describe('what a file is called when it is given again', () => {
  it.each([
    ['https://example.fr/liste.csv?key=1', 'liste.csv', 'points.csv'],
    ['https://example.fr/liste.csv.gz', 'liste.csv.gz', 'points.csv.gz'],
    ['https://example.fr/exports/csv?use_labels=true', 'csv', 'points.csv'],
    ['https://example.fr/catalog/datasets/x/records', 'x.json', 'points.json'],
    ['services/laposte/2016/laposte.csv.gz', 'laposte.csv', 'points.csv'],
    ['services/laposte/2016/laposte.csv.gz', undefined, 'points.csv'],
    ['https://example.fr/raw', 'raw', 'points'],
    ['https://example.fr/a.b/x', undefined, 'points'],
  ])('%s', (address, file, name) => {
    expect(named(address, file)).toBe(name);
  });
});
