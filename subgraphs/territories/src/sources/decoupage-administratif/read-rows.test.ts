import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataPackageDamaged } from '@maillage/kit';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRows, versionOf } from './read-rows.js';
import { readVintage } from './read-vintage.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'));
  mkdirSync(path.join(folder, 'data'));
  writeFileSync(path.join(folder, 'package.json'), '{"version":"1.2.3"}');
  writeFileSync(path.join(folder, 'data/cut.json'), '[{"code":"01001"');
  writeFileSync(path.join(folder, 'data/object.json'), '{}');
  for (const file of ['communes', 'arrondissements', 'departements', 'regions', 'epci']) {
    writeFileSync(path.join(folder, `data/${file}.json`), '[]');
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a package of yearly codes', () => {
  it.each([
    ['is not installed', () => readRows('no-such-package', 'communes')],
    ['has no version', () => versionOf('no-such-package')],
    ['lacks a file', () => readRows(folder, 'nothing')],
    ['has a file that was cut', () => readRows(folder, 'cut')],
    ['has a file that is no list', () => readRows(folder, 'object')],
    [
      'has far too few communes',
      () => readVintage({ year: 2026, package: folder, populations: 2023 }),
    ],
  ])('is refused when it %s', (_case, read) => {
    expect(read).toThrow(DataPackageDamaged);
  });

  it('may lack the public territorial bodies of Greater Paris', () => {
    expect(readRows(folder, 'ept')).toEqual([]);
    expect(versionOf(folder)).toBe('1.2.3');
  });
});
