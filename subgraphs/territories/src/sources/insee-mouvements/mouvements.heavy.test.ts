import { describe, expect } from '@jest/globals';
import { editionOf, realEdition } from '@maillage/kit/testing';
import { MOUVEMENTS } from './mouvements.source.js';
import { recordsOf } from './testing/records-of.js';

const edition = editionOf(MOUVEMENTS, 0);

/** Rows of each real edition, and movements among them: 2021 and 2022 list five of them twice. */
describe.each([
  ['2021', 13_470, 13_465, 0],
  ['2022', 14_015, 14_010, 0],
  ['2023-02', 13_834, 13_834, 1922],
  ['2024', 13_284, 13_284, 0],
])('the real movements of %s', (stamp, rows, movements, short) => {
  realEdition(edition, stamp, ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([rows, []]);
    expect(new Set(recordsOf(kept)).size).toBe(movements);
    const given = kept.flatMap((item) =>
      item.about === 'MOVEMENT' ? (item.data as { given: string[] }).given : [],
    );
    expect(given.filter((code) => code.length === 4)).toHaveLength(short);
  });
});
