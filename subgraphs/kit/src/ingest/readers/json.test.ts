import { describe, expect, it } from '@jest/globals';
import { all, fileOf } from '../testing/file-of.js';
import { readJsonLines } from './json-lines.js';
import { readGeoJson, readJson } from './json.js';

const FORMAT_CHANGED = { code: 'SOURCE_FORMAT_CHANGED' };

const caught = (rows: AsyncIterable<unknown>) => all(rows).catch((error: unknown) => error);

describe('a JSON array', () => {
  it('is read item by item, with their ranks', async () => {
    expect(await all(readJson(fileOf('a.json', '\uFEFF[{"nom":"Évry"},\n{"nom":null}]')))).toEqual([
      { line: 1, value: { nom: 'Évry' } },
      { line: 2, value: { nom: null } },
    ]);
  });

  it('is found under its keys, and nowhere else', async () => {
    const file = fileOf('a.json', '{"b":[1],"a":{"b":[2]},"c":{"a":{"b":[3]}}}');
    expect(await all(readJson(file, 'a.b'))).toEqual([{ line: 1, value: 2 }]);
  });

  it('may be empty', async () => {
    expect(await all(readJson(fileOf('a.json', '{"results":[]}'), 'results'))).toEqual([]);
  });

  it('gives features, when it is that of a GeoJSON', async () => {
    const feature = { type: 'Feature', properties: { features: [] }, geometry: null };
    const file = fileOf('a.geojson', JSON.stringify({ features: [feature] }));
    expect(await all(readGeoJson(file))).toEqual([{ line: 1, value: feature }]);
  });

  it.each([
    ['cut between two items', '{"results":[{"a":1}'],
    ['cut inside an item', '{"results":[{"a":1},{"b'],
    ['followed by something else', '{"results":[{"a":1}]}}'],
    ['missing', '{"error":"moved"}'],
    ['null', '{"results":null}'],
    ['an object', '{"results":{"a":1}}'],
    ['a web page', '<!doctype html><title>503</title>'],
    ['nothing', ''],
  ])('is refused when it is %s', async (_, content) => {
    expect(await caught(readJson(fileOf('a.json', content), 'results'))).toMatchObject(
      FORMAT_CHANGED,
    );
  });

  it('is refused when an item never ends', async () => {
    const endless = fileOf('a.json', `["${'x'.repeat(101_000_000)}`, 1_000_000);
    expect(await caught(readJson(endless))).toMatchObject(FORMAT_CHANGED);
  });
});

describe('lines of JSON', () => {
  it('are read one by one, whatever ends them', async () => {
    const file = fileOf('a.jsonl', '{"a":1}\r\n\n{"a":"\u2028"}\n{"a":3}');
    expect(await all(readJsonLines(file))).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 2, value: { a: '\u2028' } },
      { line: 3, value: { a: 3 } },
    ]);
  });

  it('have a fault where they are not JSON, and the others stand', async () => {
    const rows = await all(readJsonLines(fileOf('a.jsonl', '{"a":1}\n{"a":\n{"a":3}\n')));
    expect(rows).toMatchObject([
      { line: 1 },
      { line: 2, fault: expect.stringMatching(/^JSON : /) as unknown },
      { line: 3 },
    ]);
  });

  it.each([
    ['empty', ''],
    ['a web page', '<html><body>503</body></html>'],
    ['a line of 11 MB', `{"a":1}\n"${'x'.repeat(11_000_000)}"\n`],
  ])('are refused when the file is %s', async (_, content) => {
    const file = fileOf('a.jsonl', content, 100_000);
    expect(await caught(readJsonLines(file))).toMatchObject(FORMAT_CHANGED);
  });
});
