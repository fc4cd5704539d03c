import { FEW_KINDS } from '../../app/kind-groups.js';

/** Counts in two: of what the territory has, then of what it lacks; a short list stays whole. */
export function presentFirst<T extends { readonly count: number }>(
  counts: readonly T[],
): { readonly shown: readonly T[]; readonly absent: readonly T[] } {
  if (counts.length <= FEW_KINDS) return { shown: counts, absent: [] };
  return {
    shown: counts.filter(({ count }) => count > 0),
    absent: counts.filter(({ count }) => count === 0),
  };
}
