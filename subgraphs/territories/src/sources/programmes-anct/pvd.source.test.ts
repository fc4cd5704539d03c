import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realEdition } from '@maillage/kit/testing';
import { PVD } from './pvd.source.js';

const before = editionOf(PVD, 0);
const since = editionOf(PVD, 1);

describe('the programme of small towns', () => {
  const read = () =>
    outcomesOf(since, { pvd: fixtureFile(import.meta.url, 'fixtures/pvd.geojson') });

  it('is told for each commune that a row names, signed or without a date', async () => {
    const { kept } = await read();
    const value = { about: 'VALUE', variable: 'petites-villes-de-demain', level: 'COMMUNE' };
    expect(kept).toEqual([
      { ...value, code: '01001', value: 'signee' },
      { ...value, code: '1002', value: 'sans-date' },
      { ...value, code: '2A003', value: 'sans-date' },
    ]);
  });

  it('refuses a row without a code, or with a date of another form', async () => {
    const { refused } = await read();
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [3, 'TERRITORY_UNKNOWN'],
      [4, 'ROW_INVALID'],
    ]);
  });
});

describe('the real programme', () => {
  realEdition(before, '2024-09', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([1_645, []]);
  });
  realEdition(since, '2024-09', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([1_645, []]);
  });
});
