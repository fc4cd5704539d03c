import type { ReadReformQuery } from '../../graphql/generated/documents.js';

type Reform = NonNullable<ReadReformQuery['reform']>;

/** The list of the register that holds its changes: `/changements`, or `/changements.atom`. */
export function changesAddress(
  path: string,
  { natures, kinds }: Pick<Reform, 'natures' | 'kinds'>,
  place: string | null,
): string {
  const search = new URLSearchParams();
  if (place !== null) search.set('lieu', place);
  for (const nature of natures) search.append('nature', nature);
  for (const kind of kinds) search.append('type', kind);
  return `${path}?${search.toString()}`;
}
