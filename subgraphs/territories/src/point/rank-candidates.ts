import type { LonLat } from '@maillage/kit';
import { greatCircleMetres } from '@maillage/kit';
import type { NearRow } from './point.repository.js';

/** A commune where a point may be. */
export interface Ranked {
  readonly id: string;
  readonly metres: number;
  readonly inBox: boolean;
}

/** Beyond it, a commune whose box is not known cannot hold the point. */
const FAR_METRES = 15_000;

/** Communes that may hold a point: those whose box does, nearest centre first; else one without a box. */
export function rankCandidates(point: LonLat, near: readonly NearRow[], first: number): Ranked[] {
  const ranked = near
    .map(({ id, lon, lat, box }) => {
      const metres = Math.round(greatCircleMetres(point, { lon, lat }));
      return { id, metres, inBox: box !== null && holds(box, point), boxed: box !== null };
    })
    .filter(({ inBox, boxed, metres }) => inBox || (!boxed && metres <= FAR_METRES))
    .sort((a, b) => Number(b.inBox) - Number(a.inBox) || a.metres - b.metres);
  return ranked.slice(0, first).map(({ id, metres, inBox }) => ({ id, metres, inBox }));
}

function holds(box: readonly number[], { lon, lat }: LonLat): boolean {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = box;
  return west <= lon && lon <= east && south <= lat && lat <= north;
}
