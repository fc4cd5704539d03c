import { snap } from './grid.js';
import type { Box, Point, Polygon, Ring } from './outline.types.js';

const same = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && a[0] === b?.[0] && a[1] === b[1];

/** Each side of a ring, the closing one included. */
export function* sides(ring: Ring): Generator<readonly [Point, Point]> {
  let from = ring.at(-1);
  for (const to of ring) {
    if (from) yield [from, to];
    from = to;
  }
}

/** Positive when the ring turns counter-clockwise. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  for (const [a, b] of sides(ring)) twice += a[0] * b[1] - b[0] * a[1];
  return twice / 2;
}

const turned = (ring: Ring, clockwise: boolean): Ring =>
  signedArea(ring) < 0 === clockwise ? ring : ring.toReversed();

/** Drops repeated points and needles (a, b, a), which rounding leaves behind. */
function withoutNeedles(ring: Ring): Ring {
  const kept: Point[] = [];
  for (const point of ring) {
    if (same(kept.at(-1), point)) continue;
    if (same(kept.at(-2), point)) kept.pop();
    else kept.push(point);
  }
  while (kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop();
  return kept;
}

/**
 * Rounds a polygon to the grid; outer ring clockwise and holes counter-clockwise, as d3 wants them (deck.gl takes
 * either). Nothing is left of a polygon thinner than the grid.
 */
export function snapPolygon(polygon: Polygon): Polygon {
  const rings: Ring[] = [];
  for (const [index, ring] of polygon.entries()) {
    const clean = withoutNeedles(ring.map(snap));
    if (clean.length > 2 && signedArea(clean) !== 0) rings.push(turned(clean, index === 0));
    else if (index === 0) return [];
  }
  return rings;
}

export const snapPolygons = (polygons: readonly Polygon[]): Polygon[] =>
  polygons.map(snapPolygon).filter((polygon) => polygon.length > 0);

/** Whether a point is in a surface: a ray going east crosses its rings, holes included, an odd number of times. */
export function holds(polygons: readonly Polygon[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (const [from, to] of sides(ring)) {
      if (from[1] > y === to[1] > y) continue;
      const crossing = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
      if (crossing > x) inside = !inside;
    }
  }
  return inside;
}

export function boxOf(points: Iterable<Point>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

export const overlap = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
