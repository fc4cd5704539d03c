import { describe, expect, it } from '@jest/globals';
import {
  editionOf,
  fixtureFile,
  outcomesOf,
  realBeginning,
  realEdition,
} from '@maillage/kit/testing';
import { QPV } from './qpv.source.js';
import { ZRR } from './zrr.source.js';

const zrr = editionOf(ZRR, 0);
const qpv = editionOf(QPV, 0);
const fixture = (name: string) => fixtureFile(import.meta.url, `fixtures/${name}`);
const commune = { about: 'VALUE', level: 'COMMUNE' };

describe('the rural revitalisation zones', () => {
  it('class a commune wholly, partly or not; another status refuses its row', async () => {
    const { kept, refused } = await outcomesOf(zrr, { zrr: fixture('zrr.json') });
    expect(kept).toEqual([
      { ...commune, variable: 'zrr', code: '01001', value: 'classee' },
      { ...commune, variable: 'zrr', code: '01002', value: 'en-partie' },
      { ...commune, variable: 'zrr', code: '01003', value: 'non-classee' },
    ]);
    expect(refused.map(({ line }) => line)).toEqual([4, 5]);
  });

  realBeginning(zrr, '20221109');
});

describe('the priority neighbourhoods', () => {
  it('are counted once each in their commune', async () => {
    const { kept, refused } = await outcomesOf(qpv, { qpv: fixture('qpv.geojson') });
    expect(kept).toEqual([
      { ...commune, variable: 'qpv', code: '01001', value: 1 },
      { ...commune, variable: 'qpv', code: '01002', value: 2 },
    ]);
    expect(refused.map(({ line }) => line)).toEqual([3]);
  });

  realEdition(qpv, '2026-07-21', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([824, []]);
  });
});
