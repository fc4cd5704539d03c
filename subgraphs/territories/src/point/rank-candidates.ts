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

/**
 * Communes that may hold a point. First those whose box does, from the one in the middle of whose box
 * it lies most, as shares of the box's sides: a large commune reaches farther than a small one. Then
 * near ones whose box is not known.
 */
export function rankCandidates(
  point: LonLat,
  near: readonly Omit<NearRow, 'ancestors'>[],
  first: number,
): Ranked[] {
  const measured = near.map((row) => ({
    ...{ id: row.id, metres: Math.round(greatCircleMetres(point, row)) },
    ...{ boxed: row.box !== null, off: offCentre(row.box, point) },
  }));
  const inside = measured.filter(({ off }) => off !== null);
  inside.sort((a, b) => (a.off ?? 0) - (b.off ?? 0));
  const unboxed = measured.filter(({ boxed, metres }) => !boxed && metres <= FAR_METRES);
  unboxed.sort((a, b) => a.metres - b.metres);
  return [...inside, ...unboxed]
    .slice(0, first)
    .map(({ id, metres, off }) => ({ id, metres, inBox: off !== null }));
}

/** How far from the middle of a box, in shares of its sides; null outside it. */
function offCentre(box: readonly number[] | null, { lon, lat }: LonLat): number | null {
  const [west, south, east, north] = box ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return null;
  }
  const x = Math.abs(lon - (west + east) / 2) / (east - west);
  const y = Math.abs(lat - (south + north) / 2) / (north - south);
  return x <= 0.5 && y <= 0.5 ? Math.hypot(x, y) : null;
}
