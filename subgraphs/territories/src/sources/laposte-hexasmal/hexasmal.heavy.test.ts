import { describe, expect } from '@jest/globals';
import { editionOf, realEdition } from '@maillage/kit/testing';
import { HEXASMAL } from './hexasmal.source.js';

const edition = editionOf(HEXASMAL, 0);

describe('the real postal codes', () => {
  realEdition(edition, '2022-03', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([39_204, []]);
    const named = kept.filter((item) => item.about === 'CENTRE' && item.kind === 'LOCALITY');
    expect(named).toHaveLength(4676);
  });
});
