import { areaKm2 } from './area.js';
import { boxToDegrees } from './grid.js';
import { leastSure, OutlinePrecision } from './outline-precision.js';
import type { Box, Shape } from './outline.types.js';
import { boxOf } from './ring.js';

/** Gathers what is known of shapes as they are drawn. */
export class Gazetteer {
  readonly areas = new Map<string, number>();
  readonly boxes = new Map<string, Box>();
  readonly precisions = new Map<string, OutlinePrecision>();

  add({ id, polygons, precision }: Shape): void {
    this.place(id, polygons, precision);
    if (precision !== OutlinePrecision.MARKER) this.areas.set(id, areaKm2(polygons));
  }

  /**
   * A parent has the area of its communes, and is known as well as the least known of them: dots, which stand for
   * unknown outlines, count for nothing.
   */
  addMerged(id: string, polygons: Shape['polygons'], members: readonly string[]): Shape {
    const sized = members.filter((member) => this.areas.has(member));
    const precision = leastSure(sized.flatMap((member) => this.precisions.get(member) ?? []));
    this.place(id, polygons, precision);
    const area = sized.reduce((sum, member) => sum + (this.areas.get(member) ?? 0), 0);
    if (sized.length > 0) this.areas.set(id, area);
    return { id, polygons, precision };
  }

  private place(id: string, polygons: Shape['polygons'], precision: OutlinePrecision): void {
    this.boxes.set(id, boxToDegrees(boxOf(polygons.flat(2))));
    this.precisions.set(id, precision);
  }
}
