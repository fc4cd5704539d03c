import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realEdition } from '@maillage/kit/testing';
import { CONTOURS_ETALAB } from './etalab.source.js';

const edition = editionOf(CONTOURS_ETALAB, 0);
const fixture = (level: string) => fixtureFile(import.meta.url, `fixtures/${level}-1000m.geojson`);

describe('an outline of Etalab', () => {
  it('is that of its level, with its holes, and of a collectivity where its code says so', async () => {
    const files = { departements: fixture('departements') };
    const { kept } = await outcomesOf(edition, files);
    expect(kept).toMatchObject([
      { about: 'OUTLINE', record: 'DEP-09', kind: 'DEPARTEMENT' },
      { about: 'OUTLINE', record: 'COL-984', kind: 'COLLECTIVITE' },
    ]);
    expect(kept[0]).toMatchObject({ data: { polygons: [[{ length: 4 }, { length: 4 }]] } });
  });

  it('leaves out Terre Adélie and heights', async () => {
    const { kept } = await outcomesOf(edition, { departements: fixture('departements') });
    expect(kept[1]).toMatchObject({
      data: {
        polygons: [
          [
            [
              [69.1, -49.1],
              [69.3, -49.1],
              [69.3, -49.3],
              [69.1, -49.1],
            ],
          ],
        ],
      },
    });
  });

  it('is refused when a ring is open, a position is none, or there is nothing drawn', async () => {
    const { refused } = await outcomesOf(edition, { departements: fixture('departements') });
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [3, 'ROW_INVALID'],
      [4, 'ROW_INVALID'],
      [5, 'ROW_INVALID'],
    ]);
  });

  it('is read for communes too, where their file is there', async () => {
    const files = { departements: fixture('departements'), communes: fixture('communes') };
    const { kept } = await outcomesOf(edition, files);
    expect(kept.at(-1)).toMatchObject({ record: 'COM-09901', kind: 'COMMUNE' });
  });
});

describe('the real outlines of Etalab', () => {
  realEdition(edition, '2025-06-13', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([109, []]);
  });
});
