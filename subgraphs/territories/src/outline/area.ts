import { toDegrees } from './grid.js';
import type { Polygon } from './outline.types.js';
import { sides } from './ring.js';

/** Radius of the sphere that has the Earth's surface, in km. */
const AUTHALIC_RADIUS_KM = 6371.0072;

const radians = (units: number): number => (toDegrees(units) * Math.PI) / 180;

/**
 * Area on the sphere, in km². Every side adds a term that its neighbour's side cancels, so that the communes of a
 * département add up to the département. Outer rings turn clockwise: their sum is positive, that of holes negative.
 */
export function areaKm2(polygons: Iterable<Polygon>): number {
  let sum = 0;
  for (const polygon of polygons) {
    for (const ring of polygon) {
      for (const [a, b] of sides(ring)) {
        const heights = Math.sin(radians(a[1])) + Math.sin(radians(b[1]));
        sum += (radians(b[0]) - radians(a[0])) * heights;
      }
    }
  }
  return (sum / 2) * AUTHALIC_RADIUS_KM ** 2;
}
