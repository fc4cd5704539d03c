import { describe, expect, it } from '@jest/globals';
import type { Polygon } from '../outline/outline.types.js';
import { boxOf } from '../outline/ring.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { CHANGED_ON, smallHistory } from '../testing/small-history.js';
import type { OutlineEdition } from './choose-outlines.js';
import { chooseOutlines, realOutlinesOf } from './choose-outlines.js';
import type { MembershipDraft } from './official-history.js';
import { livingDraft } from './territory-draft.js';

const square = (west: number, side = 10): Polygon[] => [
  [
    [
      [west, 0],
      [west, side],
      [west + side, side],
      [west + side, 0],
    ],
  ],
];
const edition = (
  validOn: string,
  pieces: Readonly<Record<string, readonly Polygon[]>>,
): OutlineEdition => ({
  ...{ source: `limits-${validOn}`, validOn },
  pieces: new Map(Object.entries(pieces).map(([id, polygons]) => [id, [polygons]])),
});

const commune = (code: string) =>
  livingDraft(TerritoryLevel.COMMUNE, code, code, ['DEP-01', 'REG-01', 'FR']);
const LIVING = [
  ...['00001', '00002', '00003', '00004'].map(commune),
  livingDraft(TerritoryLevel.DEPARTEMENT, '01', 'Ici', ['REG-01', 'FR']),
];
const in01 = (code: string, to: string | null = null): MembershipDraft => ({
  ...{ territory: `COM-${code}`, parents: ['DEP-01', 'REG-01', 'FR'], from: '2020-01-01', to },
});

/** What is chosen, as `id west..east source`. */
const chosen = (
  editions: readonly OutlineEdition[],
  memberships: readonly MembershipDraft[] = [],
) =>
  [...chooseOutlines(editions, smallHistory(memberships), LIVING)].map(
    ([id, { polygons, source }]) => {
      const [west, , east] = boxOf(polygons.flat(2));
      return `${id} ${String(west)}..${String(east)} ${source}`;
    },
  );

describe('the outline of a commune', () => {
  const BEFORE = '2021-01-01';

  it('is the latest that was drawn of its ground', () => {
    const [old, recent] = [
      edition(BEFORE, { 'COM-00004': square(0) }),
      edition('2023-01-01', { 'COM-00004': square(100) }),
    ];
    expect(chosen([old, recent])).toEqual(['COM-00004 100..110 limits-2023-01-01']);
  });

  it('is an older one where the latest lacks it', () => {
    const [old, recent] = [
      edition(BEFORE, { 'COM-00004': square(0) }),
      edition('2023-01-01', { 'COM-00002': square(20) }),
    ];
    expect(chosen([old, recent])).toEqual([
      'COM-00002 20..30 limits-2023-01-01',
      `COM-00004 0..10 limits-${BEFORE}`,
    ]);
  });

  it('is the union of those that merged, all of which must be drawn', () => {
    const both = { 'COM-00001': square(0), 'COM-00009': square(10) };
    expect(chosen([edition(BEFORE, both)])).toEqual([`COM-00001 0..20 limits-${BEFORE}`]);
    expect(chosen([edition(BEFORE, { 'COM-00001': square(0) })])).toEqual([]);
  });

  it('is none where another was divided between it and its neighbour since', () => {
    const all = { 'COM-00002': square(0), 'COM-00003': square(10), 'COM-00008': square(20) };
    expect(chosen([edition(BEFORE, all)])).toEqual([]);
    expect(chosen([edition(CHANGED_ON, { 'COM-00002': square(0) })])).toEqual([
      `COM-00002 0..10 limits-${CHANGED_ON}`,
    ]);
  });
});

describe('the outline of what communes make up', () => {
  const DRAWN = edition('2023-01-01', { 'DEP-01': square(0, 50) });
  const ALL = ['00001', '00002', '00003', '00004'];

  it('stands while it is made of the same communes', () => {
    expect(
      chosen(
        [DRAWN],
        ALL.map((code) => in01(code)),
      ),
    ).toEqual(['DEP-01 0..50 limits-2023-01-01']);
  });

  it.each([
    ['gained a commune since', ALL.slice(1)],
    ['lost one since', [...ALL, '00005']],
    ['is made of communes that nobody lists', []],
  ])('is none where it %s', (_how, codes) => {
    const history = smallHistory(codes.map((code) => in01(code)));
    const living = codes.includes('00005') ? LIVING.filter(({ id }) => id !== 'COM-00004') : LIVING;
    expect(chooseOutlines([DRAWN], history, living).has('DEP-01')).toBe(false);
  });
});

it('what is drawn is told by id alone', () => {
  const outlines = chooseOutlines(
    [edition('2023-01-01', { 'COM-00004': square(0) })],
    smallHistory(),
    LIVING,
  );
  expect(realOutlinesOf(outlines)).toEqual(new Map([['COM-00004', square(0)]]));
});
