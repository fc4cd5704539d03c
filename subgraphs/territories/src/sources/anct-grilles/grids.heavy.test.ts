import { describe, expect } from '@jest/globals';
import { editionOf, realEdition } from '@maillage/kit/testing';
import { CENTRALITY_LEVELS } from './centrality.source.js';
import { DENSITY_GRID } from './density.source.js';
import { MOUNTAIN_RANGES } from './mountain.source.js';
import { RURALITY_TYPES } from './rurality.source.js';

describe.each([
  ['densite', DENSITY_GRID, 34_875],
  ['ruralite', RURALITY_TYPES, 34_875],
  ['centralite', CENTRALITY_LEVELS, 34_875],
  ['montagne', MOUNTAIN_RANGES, 8_594],
] as const)('the real grid %s', (_name, producer, rows) => {
  realEdition(editionOf(producer, 0), '2026-07-21', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([rows, []]);
  });
});
