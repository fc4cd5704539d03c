import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realEdition } from '@maillage/kit/testing';
import { CINEMAS } from './cinema.source.js';

const edition = editionOf(CINEMAS, 0);
const files = () => ({ cinemas: fixtureFile(import.meta.url, 'fixtures/cinemas.csv') });

describe('the cinemas', () => {
  it('become points, whose whole numbers had a decimal', async () => {
    const { kept } = await outcomesOf(edition, files());
    expect(kept[0]).toEqual({
      kind: 'cinema',
      recordId: '9001',
      name: 'LE REX',
      at: { lon: 3.01, lat: 46.5 },
      commune: '99001',
      details: {
        ...{ address: '1 RUE DU CINEMA', city: 'Ici' },
        more: { ecrans: 2, fauteuils: 362, artEtEssai: true, multiplexe: false, itinerant: false },
      },
    });
  });

  it('say when they travel', async () => {
    const { kept } = await outcomesOf(edition, files());
    expect(kept[1]?.details?.more).toEqual({
      ...{ ecrans: 1, artEtEssai: false, multiplexe: false, itinerant: true },
    });
  });

  it('are refused with one screen and a half', async () => {
    const { refused } = await outcomesOf(edition, files());
    expect(refused.map(({ line, code }) => [line, code])).toEqual([[4, 'ROW_INVALID']]);
  });
});

describe('the real file of 2024-05', () => {
  realEdition(edition, '2024-05', ({ kept, refused, leftOut }) => {
    expect([kept.length, refused, leftOut]).toEqual([2_061, [], {}]);
    expect(new Set(kept.map((point) => point.recordId)).size).toBe(2_061);
    expect(kept.filter((point) => point.details?.more?.['itinerant'] === true)).toHaveLength(114);
  });
});
