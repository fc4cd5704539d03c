import { intersection } from 'polyclip-ts';
import type { LandIndex } from './land-index.js';
import type { Box, Point, Polygon, Ring } from './outline.types.js';
import { boxOf, sides } from './ring.js';

/** A line of the grid that cuts the plane: `axis` 0 is a meridian, 1 a parallel. */
interface Cut {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly keep: 'below' | 'above';
}

function crossing(a: Point, b: Point, { axis, at }: Cut): Point {
  const part = (at - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [at, a[1] + part * (b[1] - a[1])] : [a[0] + part * (b[0] - a[0]), at];
}

function cutRing(ring: Ring, cut: Cut): Ring {
  const kept: Point[] = [];
  const keeps = (point: Point): boolean =>
    cut.keep === 'below' ? point[cut.axis] <= cut.at : point[cut.axis] >= cut.at;
  for (const [from, to] of sides(ring)) {
    if (keeps(from) !== keeps(to)) kept.push(crossing(from, to, cut));
    if (keeps(to)) kept.push(to);
  }
  return kept;
}

/** What lies in the box, by Sutherland and Hodgman's way: the seams it leaves run along the sides of the box. */
function cropRing(ring: Ring, [west, south, east, north]: Box): Ring {
  const cuts: Cut[] = [
    { axis: 0, at: west, keep: 'above' },
    { axis: 0, at: east, keep: 'below' },
    { axis: 1, at: south, keep: 'above' },
    { axis: 1, at: north, keep: 'below' },
  ];
  return cuts.reduce(cutRing, ring);
}

const mutable = (polygon: Polygon): [number, number][][] =>
  polygon.map((ring) => ring.map(([x, y]): [number, number] => [x, y]));

/** The clipper closes its rings; ours are open. */
const opened = (polygon: [number, number][][]): Polygon => polygon.map((ring) => ring.slice(1));

/**
 * The part of a cell that is land. Only the coast around the cell is given to the clipper, whose time grows with all
 * it is given; the crop is a little wider than the cell, which keeps its seams out of the result.
 */
export function clipToLand(cell: Ring, centre: Point, land: LandIndex): readonly Polygon[] {
  const box = boxOf(cell);
  if (!land.coastMeets(box)) return land.contains(centre) ? [[cell]] : [];
  const wide: Box = [box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1];
  const around = land
    .near(wide)
    .map((polygon) => polygon.map((ring) => cropRing(ring, wide)))
    .map((polygon) => polygon.filter((ring) => ring.length > 2))
    .filter((polygon) => polygon.length > 0);
  if (around.length === 0) return [];
  return intersection(mutable([cell]), around.map(mutable)).map(opened);
}
