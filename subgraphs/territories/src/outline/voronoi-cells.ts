import { Delaunay } from 'd3-delaunay';
import { shrinkAt } from './grid.js';
import type { Point, Ring } from './outline.types.js';
import { boxOf } from './ring.js';

/** How far away the sentinels stand, in extents of the whole: no land is nearer to them than to a centre. */
const SENTINEL_DISTANCE = 3;

/** Four far points around the centres: thanks to them each centre has a closed cell. */
function sentinels(points: readonly Point[]): Point[] {
  const [west, south, east, north] = boxOf(points);
  const reach = SENTINEL_DISTANCE * Math.max(east - west, north - south, 10_000);
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [
    [x - reach, y],
    [x + reach, y],
    [x, y - reach],
    [x, y + reach],
  ];
}

/** The triangles around a point are the corners of its cell. */
function cornersAround(delaunay: Delaunay<Float64Array>, index: number): number[] {
  const { halfedges, inedges } = delaunay;
  const first = inedges[index] ?? -1;
  const corners: number[] = [];
  let edge = first;
  while (edge !== -1) {
    corners.push(Math.floor(edge / 3));
    edge = halfedges[edge % 3 === 2 ? edge - 2 : edge + 1] ?? -1;
    if (edge === first) break;
  }
  return corners;
}

/**
 * The cell of each centre: the places nearer to it than to any other. A corner is computed once for the three cells
 * that meet there, so neighbours agree on it exactly. Centres must be distinct.
 */
export function voronoiCells(centres: readonly Point[]): Ring[] {
  const [, south, , north] = boxOf(centres);
  const shrink = shrinkAt((south + north) / 2);
  const flat = centres.map(([x, y]): Point => [x * shrink, y]);
  const delaunay = new Delaunay(Float64Array.from([...flat, ...sentinels(flat)].flat()));
  const { circumcenters } = delaunay.voronoi();
  const corner = (triangle: number): Point => [
    (circumcenters[2 * triangle] ?? 0) / shrink,
    circumcenters[2 * triangle + 1] ?? 0,
  ];
  return centres.map((_, index) => cornersAround(delaunay, index).map(corner));
}
