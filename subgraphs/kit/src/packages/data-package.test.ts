import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataPackageDamaged } from './data-package.errors.js';
import { DataPackage } from './data-package.js';

const root = mkdtempSync(join(tmpdir(), 'maillage-packages-'));
const from = pathToFileURL(join(root, 'reader.js')).href;
const FILES = {
  'package.json': '{"version":"1.2.3"}',
  'rows.json': '[1, 2]',
  'cut.json': '[1, 2',
  'object.json': '{"rows":[1]}',
};
beforeAll(() => {
  const folder = join(root, 'node_modules', 'codes');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('a package of data', () => {
  it('gives its version and its rows', () => {
    const codes = new DataPackage('codes', from);
    expect([codes.version, codes.list('rows.json')]).toEqual(['1.2.3', [1, 2]]);
    expect([codes.has('rows.json'), codes.has('others.json')]).toEqual([true, false]);
  });

  it.each(['others.json', 'cut.json', 'object.json'])('is damaged when %s is no list', (file) => {
    const codes = new DataPackage('codes', from);
    expect(() => codes.list(file)).toThrow(DataPackageDamaged);
    expect(() => codes.list(file)).toThrow(`codes est absent ou abîmé (${file})`);
  });

  it('is damaged when it is missing', () => {
    const missing = new DataPackage('absent', from);
    expect(() => missing.version).toThrow(DataPackageDamaged);
    expect(() => missing.path('rows.json')).toThrow('réinstallez-le');
  });
});
