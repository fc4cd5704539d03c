import { everydayFirst } from '../../app/kind-groups.js';
import type { NearMeQuery } from '../../graphql/generated/documents.js';

/** A kind of service that can be looked for around a place. */
export type NearKind = NonNullable<NearMeQuery['serviceKinds']>[number];

/** A kind whose points can be downloaded. */
export type OfferedKind = NearKind & { readonly pointsUrl: string };

/** The kinds that have a file of their points. */
export const offeredKinds = (kinds: readonly NearKind[]): OfferedKind[] =>
  kinds.flatMap((kind) =>
    kind.pointsUrl === null ? [] : [{ ...kind, pointsUrl: kind.pointsUrl }],
  );

/** Kinds that one download gives without anyone having to choose: the lightest ones. */
const LIGHT_POINTS = 10_000;

/**
 * The kinds in the address, else the light services of those that most readers come for; none beforehand
 * for a reader who saves data.
 */
export function chosenKinds(
  kinds: readonly OfferedKind[],
  asked: readonly string[],
  isSaving: boolean,
): readonly OfferedKind[] {
  if (asked.length > 0) return kinds.filter((kind) => asked.includes(kind.code));
  const services = kinds.filter(({ infrastructure }) => !infrastructure);
  const { first } = everydayFirst(services, ({ code }) => code);
  return isSaving ? [] : first.filter((kind) => kind.count <= LIGHT_POINTS);
}
