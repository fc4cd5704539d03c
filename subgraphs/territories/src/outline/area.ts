import { toDegrees } from './grid.js';
import type { Polygon } from './outline.types.js';
import { sides } from './ring.js';

/** Radius of the sphere that has the Earth's surface, in km. */
const AUTHALIC_RADIUS_KM = 6371.0072;

/** First eccentricity of the ellipsoid of WGS 84. */
const ECCENTRICITY = 0.0818191908426;

/** Grows as the surface between the equator and the parallel of this sine, on the ellipsoid. */
function zone(sine: number): number {
  const flattened = ECCENTRICITY * sine;
  return sine / (1 - flattened ** 2) + Math.atanh(flattened) / ECCENTRICITY;
}

const radians = (units: number): number => (toDegrees(units) * Math.PI) / 180;

/** Sine of the authalic latitude: the sphere then has between two parallels what the ellipsoid has. */
const height = (units: number): number => zone(Math.sin(radians(units))) / zone(1);

/**
 * Area on the ellipsoid, in km². Every side adds a term that its neighbour's side cancels, so that the communes of a
 * département add up to the département. Outer rings turn clockwise: their sum is positive, that of holes negative.
 */
export function areaKm2(polygons: Iterable<Polygon>): number {
  let sum = 0;
  for (const polygon of polygons) {
    for (const ring of polygon) {
      for (const [a, b] of sides(ring)) {
        sum += (radians(b[0]) - radians(a[0])) * (height(a[1]) + height(b[1]));
      }
    }
  }
  return (sum / 2) * AUTHALIC_RADIUS_KM ** 2;
}
