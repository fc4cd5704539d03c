import type { PageTerritory } from './territory-meta.js';

type Near = NonNullable<PageTerritory['nearestServices']>[number];

interface OfKind {
  readonly kind: { readonly code: string };
}

/**
 * The nearest services of the kinds that are observed in the territory: where nobody looks, the nearest one known is
 * not the nearest.
 */
export function observedNearest<T extends { readonly service: OfKind } = Near>({
  nearestServices,
  serviceCounts,
}: {
  readonly nearestServices?: readonly T[] | null;
  readonly serviceCounts: readonly OfKind[] | null;
}): readonly T[] {
  const observed = new Set((serviceCounts ?? []).map(({ kind }) => kind.code));
  return (nearestServices ?? []).filter(({ service }) => observed.has(service.kind.code));
}
