import type { PageKindsQuery } from '../../graphql/generated/documents.js';
import type { PageTerritory } from './territory-meta.js';

/** A kind of service, whether or not it is observed in the territory. */
export type PageKind = NonNullable<PageKindsQuery['serviceKinds']>[number];

/** The kinds that no source observes in the territory, which is not to have none; nothing is counted in part of a commune. */
export function unobservedKinds(
  kinds: readonly PageKind[],
  { serviceCounts }: Pick<PageTerritory, 'serviceCounts'>,
): readonly PageKind[] {
  const observed = new Set((serviceCounts ?? []).map(({ kind }) => kind.code));
  return observed.size === 0 ? [] : kinds.filter(({ code }) => !observed.has(code));
}
