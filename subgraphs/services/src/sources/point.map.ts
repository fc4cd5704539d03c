import type { LonLat } from '@maillage/kit';
import type { PointDetails } from '../producer/producer.port.js';

/** `at` for a point whose two coordinates are there; nothing otherwise. */
export const placed = (lon?: number, lat?: number): { readonly at: LonLat } | undefined =>
  lon === undefined || lat === undefined ? undefined : { at: { lon, lat } };

type Told<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Details without what is empty; undefined where nothing is told. */
export function told(details: Told<PointDetails>): { readonly details: PointDetails } | undefined {
  const kept: Record<string, unknown> = {};
  let any = false;
  for (const [name, value] of Object.entries(details)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    kept[name] = value;
    any = true;
  }
  return any ? { details: kept } : undefined;
}
