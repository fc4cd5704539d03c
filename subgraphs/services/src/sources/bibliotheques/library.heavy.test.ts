import { describe, expect } from '@jest/globals';
import { editionOf, realEdition } from '@maillage/kit/testing';
import { BIBLIOTHEQUES } from './library.source.js';

const edition = editionOf(BIBLIOTHEQUES, 0);

describe('the real file of 2025-04', () => {
  realEdition(edition, '2025-04', ({ kept, refused, leftOut }) => {
    expect([kept.length, refused]).toEqual([15_882 - 208 - 96 - 16, []]);
    expect(leftOut).toEqual({
      'fermé au public : lieu uniquement administratif': 208,
      'fermé au public : bibliothèque départementale': 96,
      'fermé au public : réserve de documents non ouverte au public': 16,
    });
    expect(new Set(kept.map((point) => point.recordId)).size).toBe(kept.length);
    expect(kept.filter((point) => point.commune === undefined)).toEqual([]);
    expect(kept.filter((point) => point.recordId.startsWith('sans-code:'))).toHaveLength(24);
  });
});
