import { FEW_KINDS } from '../../app/kind-groups.js';
import type { Turnover } from './load-turnover.js';

type Row = Turnover['rows'][number];
type Counts = Pick<
  Row,
  'openings' | 'closures' | 'conversionsIn' | 'conversionsOut' | 'replacements' | 'replacementsIn'
>;

/** Kinds in two: of what came, went or changed, then of what stayed; a short list stays whole. */
export function changedFirst<T extends Counts>(
  rows: readonly T[],
): { readonly shown: readonly T[]; readonly still: readonly T[] } {
  if (rows.length <= FEW_KINDS) return { shown: rows, still: [] };
  return { shown: rows.filter(hasChanged), still: rows.filter((row) => !hasChanged(row)) };
}

const hasChanged = (row: Counts): boolean =>
  [
    ...[row.openings, row.closures, row.conversionsIn, row.conversionsOut],
    ...[row.replacements, row.replacementsIn],
  ].some((count) => (count ?? 0) > 0);
