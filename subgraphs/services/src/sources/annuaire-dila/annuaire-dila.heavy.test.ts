import { describe, expect } from '@jest/globals';
import { editionOf } from '@maillage/kit/testing';
import type { PointOfService } from '../../producer/producer.port.js';
import { realRows } from '../../testing/real-rows.js';
import { ANNUAIRE_DILA } from './annuaire-dila.source.js';

const BEFORE = [editionOf(ANNUAIRE_DILA, 0), '2017-12'] as const;
const AFTER = [editionOf(ANNUAIRE_DILA, 1), '2022-01'] as const;

/** Ids whose office DILA calls so. */
const idsOf = (points: readonly PointOfService[], pivot: string) =>
  new Set(points.flatMap(({ recordId: id }) => (id.replace(/-.*/, '') === pivot ? [id] : [])));
const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].filter((id) => !others.has(id)).length;
const placeless = (points: readonly PointOfService[]) =>
  points.filter(({ at, recordId }) => at === undefined && !recordId.startsWith('mairie-')).length;

describe('the real archives', () => {
  realRows('of 2017 are read whole', [BEFORE], ({ kept, refused }) => {
    expect(kept.length + refused.length).toBe(21_127 + 2_967);
    expect(refused.map(({ file, code }) => [file, code])).toEqual([
      ['28/28103.json', 'KIND_MISSING'],
    ]);
    expect(idsOf(kept, 'mairie').size).toBe(2_967);
    expect(placeless(kept)).toBe(543);
  });

  realRows('of 2022 are read whole, an office of two départements twice', [AFTER], (rows) => {
    const { kept, refused } = rows;
    expect([kept.length, refused]).toEqual([23_284 + 2_982, []]);
    const ids = kept.map(({ recordId }) => recordId);
    expect(new Set(ids.map((id) => id.replace('antenne_', ''))).size).toBe(23_153 + 2_982);
    // Two ids are a probation service's in a département and its branch's in another.
    expect(new Set(ids).size).toBe(23_155 + 2_982);
    expect(idsOf(kept, 'mairie').size).toBe(2_982);
    // 184 without coordinates, one that lacks its longitude, six that are nowhere on Earth.
    expect(placeless(kept)).toBe(191);
  });

  describe.each([
    ['caf', 973, 837, 148, 12],
    ['cpam', 799, 732, 89, 22],
    ['pole_emploi', 843, 826, 24, 7],
    ['gendarmerie', 3_111, 3_054, 77, 20],
    ['commissariat_police', 836, 606, 234, 4],
    ['tresorerie', 1_990, 1_264, 842, 116],
    ['sip', 707, 520, 199, 12],
    ['sie', 681, 407, 281, 7],
    ['msap', 1_119, 1_950, 41, 872],
    ['ti', 304, 126, 180, 2],
    ['tgi', 172, 172, 1, 1],
  ])('of %s', (pivot, in2017, in2022, gone, fresh) => {
    realRows('lose and gain their ids', [BEFORE, AFTER], (before, after) => {
      const earlier = idsOf(before.kept, pivot);
      const later = idsOf(after.kept, pivot);
      expect([earlier.size, later.size]).toEqual([in2017, in2022]);
      expect(without(earlier, later)).toBe(gone);
      expect(without(later, earlier)).toBe(fresh);
    });
  });
});
