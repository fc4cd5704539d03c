import { describe, expect } from '@jest/globals';
import { editionOf, realEdition } from '@maillage/kit/testing';
import { LA_POSTE } from './laposte.source.js';

const edition = editionOf(LA_POSTE, 0);

describe.each([
  ['2016-08-21', 17_212],
  ['2020-12-15', 17_716],
])('the real file of %s', (stamp, rows) => {
  realEdition(edition, stamp, ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([rows, []]);
    expect(new Set(kept.map((point) => point.recordId)).size).toBe(rows);
  });
});
