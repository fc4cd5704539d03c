import { describe, expect } from '@jest/globals';
import { editionOf, realEdition } from '@maillage/kit/testing';
import { COG_2020 } from './cog-2020.source.js';

const edition = editionOf(COG_2020, 0);

describe('the real code of 2020', () => {
  realEdition(edition, '2020', ({ kept, refused }) => {
    const levels = new Map<string, number>();
    for (const item of kept)
      if (item.about === 'OFFICIAL_CODE') levels.set(item.kind, (levels.get(item.kind) ?? 0) + 1);
    expect([kept.length, refused]).toEqual([37_901, []]);
    expect(Object.fromEntries(levels)).toEqual({
      ...{ COMMUNE: 34_968, COMMUNE_DELEGUEE: 2342, COMMUNE_ASSOCIEE: 546 },
      ARRONDISSEMENT_MUNICIPAL: 45,
    });
  });
});
