import type { StoryKindsQuery, TellStoryQuery } from '../../graphql/generated/documents.js';

export type StoryKind = Pick<
  NonNullable<StoryKindsQuery['serviceKinds']>[number],
  'code' | 'source'
>;
type Days = NonNullable<TellStoryQuery['serviceObservations']>['days'];

/** A source that observes a place, and the days that its files describe. */
export interface Watch {
  readonly source: StoryKind['source'];
  /** ISO. */
  readonly first: string;
  readonly last: string;
  /** How many days: from two on, a change can be seen. */
  readonly days: number;
}

/**
 * Since when each source observes a place, the longest watched first.
 *
 * @param observed codes of the kinds that are observed there: a source that is silent on the place watches nothing
 */
export function watchedSince(
  days: Days,
  kinds: readonly StoryKind[],
  observed: ReadonlySet<string>,
): readonly Watch[] {
  const sources = new Map(kinds.map(({ code, source }) => [code, source]));
  const watches = new Map<string, Watch>();
  for (const { on, kinds: seen } of [...days].sort((a, b) => a.on.localeCompare(b.on)))
    for (const source of sourcesOf(seen, sources, observed)) {
      const { first = on, days: known = 0 } = watches.get(source.id) ?? {};
      watches.set(source.id, { source, first, last: on, days: known + 1 });
    }
  return [...watches.values()].sort(
    (a, b) => Number(b.days > 1) - Number(a.days > 1) || a.first.localeCompare(b.first),
  );
}

/** The sources of the kinds of a day that are observed there, each once. */
function sourcesOf(
  seen: Days[number]['kinds'],
  sources: ReadonlyMap<string, StoryKind['source']>,
  observed: ReadonlySet<string>,
): readonly StoryKind['source'][] {
  const found = seen.flatMap(({ code }) => {
    const source = observed.has(code) ? sources.get(code) : undefined;
    return source === undefined ? [] : [[source.id, source] as const];
  });
  return [...new Map(found).values()];
}

/** The first day from which a change could have been seen there; null where nothing can be compared yet. */
export const comparedSince = (watches: readonly Watch[]): string | null =>
  watches
    .filter(({ days }) => days > 1)
    .map(({ first }) => first)
    .sort()[0] ?? null;
