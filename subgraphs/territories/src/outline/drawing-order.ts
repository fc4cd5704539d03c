import { toDegrees } from './grid.js';
import type { Shape } from './outline.types.js';

/** Side of the square that the curve fills; a step is about a hundredth of a degree. */
const SIDE = 1 << 15;

/** How far along Hilbert's curve a point of the square lies. */
function alongCurve(column: number, row: number): number {
  let [x, y, index] = [column, row, 0];
  for (let half = SIDE >> 1; half > 0; half >>= 1) {
    const [right, up] = [(x & half) > 0 ? 1 : 0, (y & half) > 0 ? 1 : 0];
    index += half * half * ((3 * right) ^ up);
    if (up === 1) continue;
    if (right === 1) [x, y] = [SIDE - 1 - x, SIDE - 1 - y];
    [x, y] = [y, x];
  }
  return index;
}

const step = (degrees: number): number => Math.floor(((degrees + 180) / 360) * (SIDE - 1));

function placeOf({ polygons }: Shape): number {
  const [x, y] = polygons[0]?.[0]?.[0] ?? [0, 0];
  return alongCurve(step(toDegrees(x)), step(toDegrees(y)));
}

/** Neighbours next to each other: numbers that follow are then alike, and the file compresses better. */
export function inDrawingOrder(shapes: readonly Shape[]): Shape[] {
  return shapes
    .map((shape) => [placeOf(shape), shape] as const)
    .sort(([a], [b]) => a - b)
    .map(([, shape]) => shape);
}
