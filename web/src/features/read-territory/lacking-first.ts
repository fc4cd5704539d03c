import { everydayFirst } from '../../app/kind-groups.js';

interface OfKind {
  readonly kind: { readonly code: string };
}

/**
 * The nearest services elsewhere in two: those that most readers come for and the territory lacks, then the rest; a
 * short list stays whole.
 */
export function lackingFirst<T extends { readonly service: OfKind }>(
  nearest: readonly T[],
  counts: readonly (OfKind & { readonly count: number })[],
): { readonly first: readonly T[]; readonly others: readonly T[] } {
  const { first, others } = everydayFirst(nearest, ({ service }) => service.kind.code);
  if (others.length === 0) return { first, others };
  // A kind that nobody observes there is not lacking: its nearest one is only the nearest that was looked at.
  const absent = new Set(counts.filter(({ count }) => count === 0).map(({ kind }) => kind.code));
  const isLacking = ({ service }: T): boolean => absent.has(service.kind.code);
  return {
    first: first.filter(isLacking),
    others: [...first.filter((near) => !isLacking(near)), ...others],
  };
}
