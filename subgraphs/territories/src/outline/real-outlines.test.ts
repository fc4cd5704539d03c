import { describe, expect, it } from '@jest/globals';
import { areaKm2 } from './area.js';
import type { Polygon, Ring } from './outline.types.js';
import { dissolve, onGrid } from './real-outlines.js';
import { signedArea } from './ring.js';

/** Clockwise. */
const square = (west: number, south: number, side = 10): Ring => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
];

describe('pieces of one outline', () => {
  it('that share a border have it dissolved', () => {
    const [polygon, ...others] = dissolve([[[square(0, 0)]], [[square(10, 0)]]]);
    expect(others).toEqual([]);
    expect(polygon).toHaveLength(1);
    expect(Math.abs(signedArea(polygon?.[0] ?? []))).toBe(200);
  });

  it('that lie apart stay so', () => {
    expect(dissolve([[[square(0, 0)]], [[square(30, 0)]]])).toHaveLength(2);
  });

  it('around a hole keep it', () => {
    const ring: Polygon[] = [
      [square(0, 0)],
      [square(10, 0)],
      [square(20, 0)],
      [square(0, 10)],
      [square(20, 10)],
      [square(0, 20)],
      [square(10, 20)],
      [square(20, 20)],
    ];
    const [polygon] = dissolve(ring.map((piece) => [piece]));
    expect(polygon).toHaveLength(2);
  });
});

describe('an outline as it comes', () => {
  it('is put on the grid, its outer ring clockwise whatever way it turned', () => {
    const ring = [
      [5, 45],
      [5.1, 45],
      [5.1, 45.1],
      [5, 45.1],
      [5, 45],
    ].map(([lon = 0, lat = 0]) => [lon, lat] as const);
    const polygons = onGrid({ territory: 'DEP-09', polygons: [[ring]] });
    expect(polygons[0]?.[0]).toHaveLength(4);
    expect(areaKm2(polygons)).toBeGreaterThan(80);
  });

  it('loses an island smaller than a step of the grid', () => {
    const speck = [
      [5, 45],
      [5.00001, 45],
      [5.00001, 45.00001],
      [5, 45],
    ].map(([lon = 0, lat = 0]) => [lon, lat] as const);
    expect(onGrid({ territory: 'DEP-09', polygons: [[speck]] })).toEqual([]);
  });
});
