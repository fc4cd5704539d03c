import { describe, expect } from '@jest/globals';
import { editionOf, realEdition } from '@maillage/kit/testing';
import { ZRR } from './zrr.source.js';

describe('the rural revitalisation zones', () => {
  realEdition(editionOf(ZRR, 0), '20221109', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([34_965, []]);
  });
});
