import type { ServiceKind } from '../kind/kind.type.js';
import type { CountRow } from './count.repository.js';
import type { ServiceCount } from './count.type.js';

/** The public counts of a territory, for the kinds asked for. */
export function toServiceCounts(
  rows: readonly CountRow[],
  kinds: readonly ServiceKind[],
): ServiceCount[] {
  const byKind = new Map(rows.map((row) => [row.kind, row]));
  return kinds.flatMap((kind) => {
    const row = byKind.get(kind.num);
    if (row === undefined) return [];
    const { count, per10000, perKm2, position, among, level } = row;
    const rank = position === null || among === null ? null : { position, among, level };
    return [{ kind, count, per10000, perKm2, rank }];
  });
}
