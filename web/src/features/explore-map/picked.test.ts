import { describe, expect, it } from '@jest/globals';
import type { Outlines } from '../../map/outlines.js';
import { pixelOf } from '../../map/view.js';
import type { Mark } from './marks.js';
import { pickedAt } from './picked.js';

/** A square of one degree around 2° E, 47° N, with a hole in its middle. */
const square = (half: number) => [
  [2 - half, 47 - half],
  [2 + half, 47 - half],
  [2 + half, 47 + half],
  [2 - half, 47 + half],
  [2 - half, 47 - half],
];
const piece = {
  ...{ id: 'DEP-18', polygon: [square(0.5), square(0.1)] },
  ...{ west: 1.5, south: 46.5, east: 2.5, north: 47.5 },
};
const outlines: Outlines = { pieces: [piece], borders: [], places: new Map() };
const look = { longitude: 2, latitude: 47, zoom: 8, width: 800, height: 600 };
const mark = (key: string, position: [number, number], count = 1): Mark => ({
  ...{ key, position, count, kind: 0, mix: 'mairie:1', id: null, name: null },
});

const pick = (lonLat: readonly [number, number], marks: readonly Mark[] | null = null) => {
  const [x, y] = pixelOf(look, lonLat);
  return pickedAt({ x, y, lonLat }, { outlines, marks }, look);
};

describe('what is under the hand', () => {
  it('is the territory around it', () => {
    expect(pick([1.7, 47.3])).toEqual({ what: 'territory', id: 'DEP-18' });
  });

  it('is nothing outside every territory, nor in a hole', () => {
    expect(pick([3, 47])).toBeNull();
    expect(pick([2, 47])).toBeNull();
  });

  it('is a mark before the territory under it, and the one drawn last where two overlap', () => {
    const [under, over] = [mark('0', [1.7, 47.3]), mark('1', [1.701, 47.3])];
    expect(pick([1.7, 47.3], [under, over])).toEqual({ what: 'mark', mark: over });
  });

  it('is a cluster over all of its disc, a single service over its smaller one', () => {
    const near: [number, number] = [1.7 + (15 / (512 * 2 ** 8)) * 360, 47.3];
    expect(pick([1.7, 47.3], [mark('0', near, 100)])).toMatchObject({ what: 'mark' });
    expect(pick([1.7, 47.3], [mark('0', near, 1)])).toMatchObject({ what: 'territory' });
  });
});
