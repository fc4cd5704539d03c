import type { LonLat } from './great-circle.js';
import { greatCircleMetres } from './great-circle.js';

/** Every point of a kind: the same index is the same service. */
export interface PointColumns {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly lons: readonly number[];
  readonly lats: readonly number[];
  /** Ids of their communes. */
  readonly communes: readonly (string | null)[];
}

/** A service and how far it is. */
export interface NearPoint {
  readonly id: string;
  readonly name: string;
  readonly metres: number;
  /** Id of its commune, where it is known. */
  readonly commune: string | null;
}

const isNearer = (a: NearPoint, b: NearPoint): boolean =>
  a.metres < b.metres || (a.metres === b.metres && a.id < b.id);

/** Puts a point at its place among the nearest, and lets the farthest go. */
function insert(nearest: NearPoint[], point: NearPoint, most: number): void {
  const at = nearest.findIndex((known) => isNearer(point, known));
  nearest.splice(at === -1 ? nearest.length : at, 0, point);
  if (nearest.length > most) nearest.pop();
}

/** The nearest points to a place, in order of distance then of id, as the graph orders them. */
export function nearestPoints(
  { ids, names, lons, lats, communes }: PointColumns,
  from: LonLat,
  most: number,
): NearPoint[] {
  const nearest: NearPoint[] = [];
  for (const [index, id] of ids.entries()) {
    const lon = lons[index];
    const lat = lats[index];
    if (lon === undefined || lat === undefined) continue;
    const metres = Math.round(greatCircleMetres(from, { lon, lat }));
    const farthest = nearest.at(-1);
    const commune = communes[index] ?? null;
    const point = { id, name: names[index] ?? '', metres, commune };
    if (nearest.length < most || farthest === undefined || isNearer(point, farthest))
      insert(nearest, point, most);
  }
  return nearest;
}
