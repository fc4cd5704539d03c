import { describe, expect, it } from '@jest/globals';
import { areaKm2 } from './area.js';
import { toGrid } from './grid.js';
import type { Point, Ring } from './outline.types.js';

/** A square degree, south-west corner first, clockwise. */
const squareDegree = (lon: number, lat: number): Ring =>
  [
    [lon, lat],
    [lon, lat + 1],
    [lon + 1, lat + 1],
    [lon + 1, lat],
  ].map(([x = 0, y = 0]): Point => [toGrid(x), toGrid(y)]);

/** The same by summing thin strips: radii of curvature of the ellipsoid of WGS 84 at each. */
function byStrips(lat: number): number {
  const [a, e2, strips] = [6378.137, 0.00669437999014, 10_000];
  const radian = Math.PI / 180;
  let sum = 0;
  for (let i = 0; i < strips; i += 1) {
    const phi = (lat + (i + 0.5) / strips) * radian;
    const w = 1 - e2 * Math.sin(phi) ** 2;
    sum +=
      ((a * (1 - e2)) / w ** 1.5) * (radian / strips) * (a / Math.sqrt(w)) * Math.cos(phi) * radian;
  }
  return sum;
}

describe('the area of a square degree', () => {
  it.each([[0], [15], [-21], [43], [50]])('at latitude %i is that of the ellipsoid', (lat) => {
    expect(areaKm2([[squareDegree(4, lat)]]) / byStrips(lat)).toBeCloseTo(1, 6);
  });

  it('is less by that of a hole', () => {
    const hole = squareDegree(4, 45).toReversed();
    expect(areaKm2([[squareDegree(4, 45), hole]])).toBeCloseTo(0, 9);
  });
});
