import { toGrid } from './grid.js';
import type { Box, Point, Polygon, Ring } from './outline.types.js';
import { boxOf, overlap, sides } from './ring.js';

/** Height of a row of the index: about five kilometres, a dozen sides of coast in each. */
const ROW = toGrid(0.05);

interface Side {
  readonly from: Point;
  readonly to: Point;
  readonly box: Box;
}

/** A polygon of land with the box around it. */
interface Part {
  readonly box: Box;
  readonly polygon: Polygon;
}

/**
 * The sides of the coast sorted into rows by latitude: tells at once which cells the coast does not meet, that is
 * all but one in thirty, and whether these lie inland or at sea.
 */
export class LandIndex {
  private readonly rows = new Map<number, Side[]>();
  private readonly parts: readonly Part[];
  /** The rows there are lie in it, whereas the cells of the rim reach far beyond. */
  private readonly extent: Box;

  constructor(polygons: readonly Polygon[]) {
    this.parts = polygons.map((polygon) => ({ polygon, box: boxOf(polygon.flat()) }));
    this.extent = boxOf(polygons.flat(2));
    for (const ring of polygons.flat()) this.addRing(ring);
  }

  /** True where the point is on land: a ray going east crosses the coast an odd number of times. */
  contains([x, y]: Point): boolean {
    let inside = false;
    for (const { from, to } of this.rows.get(Math.floor(y / ROW)) ?? []) {
      if (from[1] > y === to[1] > y) continue;
      const crossing = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
      if (crossing > x) inside = !inside;
    }
    return inside;
  }

  /** True when the box of some side of the coast meets this one. */
  coastMeets(box: Box): boolean {
    const [, lowest, , highest] = this.extent;
    const first = Math.floor(Math.max(box[1], lowest) / ROW);
    const last = Math.floor(Math.min(box[3], highest) / ROW);
    for (let row = first; row <= last; row += 1) {
      if (this.rows.get(row)?.some((side) => overlap(side.box, box))) return true;
    }
    return false;
  }

  /** The polygons of land whose box meets this one. */
  near(box: Box): Polygon[] {
    return this.parts.filter((part) => overlap(part.box, box)).map((part) => part.polygon);
  }

  private addRing(ring: Ring): void {
    for (const [from, to] of sides(ring)) {
      const side = { from, to, box: boxOf([from, to]) };
      const last = Math.floor(side.box[3] / ROW);
      for (let row = Math.floor(side.box[1] / ROW); row <= last; row += 1) {
        const known = this.rows.get(row);
        if (known) known.push(side);
        else this.rows.set(row, [side]);
      }
    }
  }
}
