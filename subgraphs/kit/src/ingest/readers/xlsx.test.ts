import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { all, fileOf } from '../testing/file-of.js';
import type { Cell } from '../testing/workbook-of.js';
import { workbookOf } from '../testing/workbook-of.js';
import { zipOf } from '../testing/zip-of.js';
import type { XlsxForm } from './xlsx.js';
import { readXlsx } from './xlsx.js';

const TABLE: readonly (readonly Cell[])[] = [
  ['Code', 'Nom ', null, 'Lits'],
  ['01', 'Évry', 'note', 3.5],
  [],
  ['02', null, null, true],
];

const read = (bytes: Buffer, form: Partial<XlsxForm> = {}) =>
  all(readXlsx(fileOf('a.xlsx', bytes, 65_536), { columns: ['Code'], ...form }));

describe('a sheet', () => {
  it('gives its rows by the names in the first, blank ones apart', async () => {
    expect(await read(workbookOf('Feuille', TABLE))).toEqual([
      { line: 2, value: { Code: '01', 'Nom ': 'Évry', Lits: 3.5 } },
      { line: 4, value: { Code: '02', 'Nom ': null, Lits: true } },
    ]);
  });

  it('gives its days at midnight UTC', async () => {
    const day = new Date('2026-01-02T00:00:00Z');
    const rows = await read(
      workbookOf('Feuille', [
        ['Code', 'Jour'],
        ['01', day],
      ]),
    );
    expect(rows).toEqual([{ line: 2, value: { Code: '01', Jour: day } }]);
  });

  it.each([['Feuille'], [1]])('is found by its name or its rank: %s', async (sheet) => {
    expect(await read(workbookOf('Feuille', TABLE), { sheet })).toHaveLength(2);
  });

  it('is refused when it lacks a promised column', async () => {
    const rows = read(workbookOf('Feuille', TABLE), { columns: ['Nom'] });
    await expect(rows).rejects.toMatchObject({
      code: 'COLUMNS_MISSING',
      details: { missing: ['Nom'] },
    });
  });

  it.each([
    ['it is empty', workbookOf('Feuille', []), {}],
    ['it is not there', workbookOf('Feuille', TABLE), { sheet: 'Autre' }],
    ['its workbook is a web page', Buffer.from('<!doctype html>'), {}],
    ['its workbook is another zip', zipOf({ 'a.txt': { content: 'x' } }), {}],
    ['its workbook is cut', workbookOf('Feuille', TABLE).subarray(0, 500), {}],
  ])('is refused when %s', async (_, bytes, form) => {
    await expect(read(bytes, form)).rejects.toMatchObject({ code: 'SOURCE_FORMAT_CHANGED' });
  });

  it('is refused by its name when its workbook is of before 2007', async () => {
    const old = Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex');
    await expect(read(old)).rejects.toThrow(/\(\.xls\)/);
  });

  it('is refused when its workbook weighs more than 20 MB', async () => {
    const heavy = zipOf({ 'xl/media/a.png': { content: randomBytes(21_000_000) } });
    await expect(read(heavy)).rejects.toMatchObject({ code: 'SOURCE_TOO_LARGE' });
  });

  it('is refused when its workbook unfolds to more than 100 MB', async () => {
    const bomb = zipOf({ 'xl/a.xml': { content: Buffer.alloc(101_000_000) } });
    await expect(read(bomb)).rejects.toMatchObject({ code: 'SOURCE_TOO_LARGE' });
  });
});
