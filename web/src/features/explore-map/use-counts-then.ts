import { MapKindsThenDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { MapState } from './map-state.js';
import type { Kind } from './shown-kinds.js';

/** Services of a kind in the country; undefined until it is known, null where it was not observed everywhere. */
export type CountOf = (kind: Kind) => number | null | undefined;

/** Counts of the day that is shown. Those of today come with the page; those of another day, once they are asked. */
export function useCountsThen({ asOf, knownAt }: MapState, kinds: readonly Kind[]): CountOf {
  const asked = asOf === null ? null : { asOf, knownAt, kinds: kinds.map(({ code }) => code) };
  const { data } = useAnswer(MapKindsThenDocument, asked);
  if (asOf === null) return ({ count }) => count;
  const counts = data?.territory.serviceCountsAt ?? [];
  // The last answer may still be that of another day.
  const then = new Map(
    counts.filter((each) => each.asOf === asOf).map((each) => [each.kind.code, each.count]),
  );
  return ({ code }) => then.get(code);
}
