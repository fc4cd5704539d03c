import { shrinkAt, toGrid } from './grid.js';
import type { Point, Polygon } from './outline.types.js';

/** A dot is about two kilometres wide, unless neighbours leave less room. */
const RADIUS = toGrid(0.01);
const CORNERS = 12;

/** A small disc that says "here" of a place whose outline is unknown. */
export function dotAt([x, y]: Point, room = Infinity): Polygon {
  const radius = Math.min(RADIUS, room);
  const corners = Array.from({ length: CORNERS }, (_, index): Point => {
    const angle = (-2 * Math.PI * index) / CORNERS;
    return [x + (radius * Math.cos(angle)) / shrinkAt(y), y + radius * Math.sin(angle)];
  });
  return [corners];
}

/** Places for dots that share one centre: a square lattice around it, northernmost row first. */
export function latticeAround([x, y]: Point, count: number): Point[] {
  const columns = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  const step = 3 * RADIUS;
  return Array.from({ length: count }, (_, index): Point => {
    const column = (index % columns) - (columns - 1) / 2;
    const row = Math.floor(index / columns) - (rows - 1) / 2;
    return [x + (column * step) / shrinkAt(y), y - row * step];
  });
}
