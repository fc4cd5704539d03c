import { describe, expect, it } from '@jest/globals';
import { all, fileOf } from '../testing/file-of.js';
import type { CsvForm } from './csv.js';
import { readCsv } from './csv.js';

const read = (content: string | Buffer, form: Partial<CsvForm> = {}) =>
  all(
    readCsv(fileOf('points.csv', content, content.length > 1e6 ? 65_536 : 7), {
      columns: ['code', 'nom'],
      ...form,
    }),
  );

const LONG = 'x'.repeat(10_000_000);

describe('a table', () => {
  it.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ] as const)('is read with %s', async (_, delimiter) => {
    const rows = await read(`code${delimiter}nom\n01${delimiter}Bar\n`, { delimiter });
    expect(rows).toEqual([{ line: 2, value: { code: '01', nom: 'Bar' } }]);
  });

  it('is read with lines that end in either way', async () => {
    const rows = await read('code;nom\r\n01;Bar\r\n02;Foo\n03;Baz\r\n');
    expect(rows.map((row) => row.value)).toEqual([
      { code: '01', nom: 'Bar' },
      { code: '02', nom: 'Foo' },
      { code: '03', nom: 'Baz' },
    ]);
  });

  it('keeps a line break and a delimiter that are in quotes', async () => {
    const rows = await read('code;nom\r\n01;"Bar;\r\n""annexe"""\r\n02;Foo\r\n');
    expect(rows).toEqual([
      { line: 3, value: { code: '01', nom: 'Bar;\r\n"annexe"' } },
      { line: 4, value: { code: '02', nom: 'Foo' } },
    ]);
  });

  it('counts a line break in its header once', async () => {
    const rows = await read('code;"nom\r\nd’usage"\r\n01;Bar\r\n', { columns: ['code'] });
    expect(rows).toMatchObject([{ line: 3 }]);
  });

  it('loses its mark of UTF-8', async () => {
    expect(await read('\uFEFFcode;nom\n01;Bar\n')).toMatchObject([{ value: { code: '01' } }]);
  });

  it('keeps the names of its header as they stand, `#` and blanks included', async () => {
    const rows = await read('#code;nom \n01;Bar\n', { columns: ['#code', 'nom '] });
    expect(rows).toMatchObject([{ value: { '#code': '01', 'nom ': 'Bar' } }]);
  });

  it.each([1, 3, 10, 64])('is one, its quotes before or after, by pieces of %d', async (piece) => {
    const rows = ['01;Bar', '', '02', '03;"a\r\nb"', '', '04;c', '05;d;e', '06;""'];
    const read = (given: readonly string[]) =>
      all(
        readCsv(fileOf('a.csv', ['code;nom', ...given].join('\r\n'), piece), { columns: ['nom'] }),
      );
    const one = { line: 2, value: { code: '01', nom: 'Bar' } };
    const short = { line: 4, value: { code: '02' }, fault: '1 champ au lieu de 2' };
    const broken = { line: 6, value: { code: '03', nom: 'a\r\nb' } };
    const last = { line: 10, value: { code: '06', nom: '' } };
    const long = { line: 9, value: { code: '05', nom: 'd' }, fault: '3 champs au lieu de 2' };
    expect(await read(rows)).toEqual([
      ...[one, short, broken, { line: 8, value: { code: '04', nom: 'c' } }, long, last],
    ]);
    expect(await read(rows.slice(0, 3))).toEqual([one, short]);
    expect(await read(['"01";Bar', ...rows.slice(1)])).toEqual([
      ...[one, short, broken, { line: 8, value: { code: '04', nom: 'c' } }, long, last],
    ]);
  });

  it('may have no row, and blank lines', async () => {
    expect(await read('code;nom\n\n')).toEqual([]);
  });
});

describe('a row', () => {
  it.each([
    ['a field too many', '02;Foo;en trop', '3 champs au lieu de 2'],
    ['a field too few', '02', '1 champ au lieu de 2'],
    ['a quote inside a field', '02;Fo"o', 'guillemet au milieu d’un champ'],
  ])('with %s has a fault, and the others stand', async (_, row, fault) => {
    const rows = await read(`code;nom\n01;Bar\n${row}\n03;"Baz"\n`);
    expect(rows.map((r) => [r.line, r.fault])).toEqual([
      [2, undefined],
      [3, fault],
      [4, undefined],
    ]);
  });

  it('with a quote inside its last field has a fault when it ends the file', async () => {
    expect(await read('code;nom\n01;B"ar')).toMatchObject([
      { line: 2, fault: 'guillemet au milieu d’un champ' },
    ]);
  });
});

describe('a file that is no longer the table', () => {
  it.each([
    ['a row of 10 MB', `code;nom\n01;${LONG}\n02;Foo\n`, /ligne dépasse 1 Mo \(ligne 2\)/],
    ['a cut inside a quote', 'code;nom\n01;Bar\n02;"Fo', /guillemet n’est pas fermé/],
    ['a quote closed too early', 'code;nom\n01;"Bar"x\n02;Foo\n', /mal placé \(ligne 2\)/],
    ['nothing', '', /vide/],
    ['a mark of UTF-8 alone', '\uFEFF', /vide/],
    ['a web page', '\n<!DOCTYPE html>\n<title>Erreur 503</title>', /page web/],
    ['a promised column twice', 'code;nom;code\n01;Bar;02\n', /« code » y est deux fois/],
  ])('is refused: %s', async (_, content, message) => {
    const error = await read(content).catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: 'SOURCE_FORMAT_CHANGED',
      message: expect.stringMatching(message) as unknown,
    });
  });

  it('is refused when it is a compressed file', async () => {
    const error = await read(Buffer.from('1f8b08000000000000ff', 'hex')).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'SOURCE_FORMAT_CHANGED' });
  });

  it('says which promised columns are missing, and what it found', async () => {
    const error = await read('code;name\n01;Bar\n').catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: 'COLUMNS_MISSING',
      details: { missing: ['nom'], found: ['code', 'name'] },
    });
  });
});
