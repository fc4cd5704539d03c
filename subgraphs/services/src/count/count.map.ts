import { poissonLimits } from '../density/poisson-limits.js';
import { isUnreliable } from '../density/reliability.js';
import type { ServiceKind } from '../kind/kind.type.js';
import type { CountRow } from './count.repository.js';
import type { Interval, Rank, ServiceCount } from './count.type.js';

/** The public counts of a territory, for the kinds asked for. */
export function toServiceCounts(
  rows: readonly CountRow[],
  kinds: readonly ServiceKind[],
): ServiceCount[] {
  const byKind = new Map(rows.map((row) => [row.kind, row]));
  return kinds.flatMap((kind) => {
    const row = byKind.get(kind.num);
    if (row === undefined) return [];
    const { count, per10000, perKm2, smoothedPer10000 } = row;
    const rank = rankAt(row.position, row);
    const smoothedRank = rankAt(row.smoothedPosition, row);
    const judged = { interval: intervalOf(row), unreliable: isUnreliable(count) };
    return [{ kind, count, per10000, perKm2, rank, ...judged, smoothedPer10000, smoothedRank }];
  });
}

function rankAt(position: number | null, { among, level }: CountRow): Rank | null {
  return position === null || among === null ? null : { position, among, level };
}

function intervalOf({ count, population }: CountRow): Interval | null {
  if (population === null) return null;
  const { low, high } = poissonLimits(count);
  return { low: (low * 10_000) / population, high: (high * 10_000) / population };
}
