import { describe, expect, it } from '@jest/globals';
import { fileOf } from './value-origins.js';

const snapshot = (...addresses: string[]) => ({
  ...{ id: '1', validOn: '2024-08-01', retrievedAt: '2026-11-26T07:00:00Z' },
  files: addresses.map((address, at) => ({ name: at === 0 ? 'points' : 'autre', address })),
});

describe('the file of a row', () => {
  it('is the one of its publication, by the end of its address', () => {
    const row = { file: null, snapshot: snapshot('services/2024-08/liste.csv.gz') };
    expect(fileOf(row)).toBe('liste.csv.gz');
  });

  it('is told with what holds it, where it comes in an archive', () => {
    const row = { file: 'caf-59.xml', snapshot: snapshot('annuaire/2022/local.tar.gz') };
    expect(fileOf(row)).toBe('local.tar.gz, caf-59.xml');
  });

  it('is its own, where the publication has several', () => {
    const row = { file: 'points', snapshot: snapshot('a/gares.csv', 'a/lignes.csv') };
    expect(fileOf(row)).toBe('gares.csv');
  });

  it('is not known of a row that no kept publication has', () => {
    expect(fileOf({ file: null, snapshot: null })).toBeNull();
  });
});
