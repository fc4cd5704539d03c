import { describe, expect, it } from '@jest/globals';
import { clipToLand } from './clip.js';
import { LandIndex } from './land-index.js';
import type { Polygon, Ring } from './outline.types.js';
import { signedArea } from './ring.js';

const rectangle = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

const surface = (polygons: readonly Polygon[]): number =>
  polygons.flat().reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0);

describe('a cell cut along the coast', () => {
  const land = new LandIndex([[rectangle(0, 0, 4000, 4000)], [rectangle(5000, 0, 6000, 1000)]]);

  it('stays whole inland', () => {
    const cell = rectangle(1000, 1000, 2000, 2000);
    expect(clipToLand(cell, [1500, 1500], land)).toEqual([[cell]]);
  });

  it('is nothing at sea', () => {
    expect(clipToLand(rectangle(8000, 8000, 9000, 9000), [8500, 8500], land)).toEqual([]);
  });

  it('is nothing beyond the northernmost land', () => {
    expect(clipToLand(rectangle(0, 90_000, 10, 90_010), [5, 90_005], land)).toEqual([]);
  });

  it('keeps both banks of a strait, without a seam between them', () => {
    const banks = clipToLand(rectangle(3000, 100, 5500, 600), [3500, 300], land);
    expect(banks).toHaveLength(2);
    expect(surface(banks)).toBeCloseTo(1000 * 500 + 500 * 500);
  });

  it('keeps the hole of a lake', () => {
    const withLake = new LandIndex([
      [rectangle(0, 0, 4000, 4000), rectangle(1000, 1000, 2000, 2000)],
    ]);
    const [polygon] = clipToLand(rectangle(500, 500, 2500, 2500), [600, 600], withLake);
    expect(polygon).toHaveLength(2);
    expect(withLake.contains([1500, 1500])).toBe(false);
    expect(withLake.contains([2100, 1500])).toBe(true);
  });
});
