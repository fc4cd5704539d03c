import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realEdition } from '@maillage/kit/testing';
import { FRANCE_GEOJSON } from './france-geojson.source.js';

const edition = editionOf(FRANCE_GEOJSON, 0);

describe('an outline of a commune', () => {
  const read = () => {
    const file = fixtureFile(import.meta.url, 'fixtures/communes.geojson');
    return outcomesOf(
      edition,
      Object.fromEntries(Object.keys(edition.files).map((name) => [name, file])),
    );
  };

  it('is read in each of the five files, and refused without a whole code', async () => {
    const { kept, refused } = await read();
    expect(kept).toHaveLength(5);
    expect(kept[0]).toMatchObject({ about: 'OUTLINE', record: 'COM-09901', kind: 'COMMUNE' });
    expect(refused.map(({ line, code }) => [line, code])).toEqual(
      Array.from({ length: 5 }, () => [2, 'ROW_INVALID']),
    );
  });
});

describe('the real outlines of communes', () => {
  realEdition(edition, '2018', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([247 + 345 + 183 + 102 + 24, []]);
  });
});
