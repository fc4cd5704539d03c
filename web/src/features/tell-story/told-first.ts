import type { TellStoryQuery } from '../../graphql/generated/documents.js';

/** The place of a story, as the graph tells it. */
export type StoryPlace = NonNullable<TellStoryQuery['territory']>;
export type StoryChange = NonNullable<StoryPlace['changes']>['nodes'][number];

/** Natures that are counted, what matters most to those who live there first. */
const COUNTED = {
  CLOSED: 'closed',
  REPLACED: 'replaced',
  CONVERTED: 'converted',
  OPENED: 'opened',
  REOPENED: 'reopened',
  MOVED: 'moved',
} as const;
export type CountedNature = keyof typeof COUNTED;

const NATURES = Object.keys(COUNTED) as readonly CountedNature[];

/** Changes that a story tells. */
const MOST = 5;

type Told = Pick<StoryPlace, 'changes' | 'needed' | (typeof COUNTED)[CountedNature]>;

/** How many of each nature were seen; those that were not are left out. */
export const countsOf = (
  place: Told,
): readonly { readonly nature: CountedNature; readonly count: number }[] =>
  NATURES.map((nature) => ({ nature, count: place[COUNTED[nature]]?.totalCount ?? 0 })).filter(
    ({ count }) => count > 0,
  );

/**
 * The few changes that tell most: those of what people need most, then the newest of each nature, then the newest; told
 * from the newest on.
 */
export function toldFirst(place: Told): readonly StoryChange[] {
  const ofNatures = NATURES.flatMap((nature) => place[COUNTED[nature]]?.nodes ?? []);
  const chosen = [...(place.needed?.nodes ?? []), ...ofNatures, ...(place.changes?.nodes ?? [])];
  return [...new Map(chosen.map((change) => [change.id, change])).values()]
    .slice(0, MOST)
    .sort((a, b) => b.observedBetween.before.localeCompare(a.observedBetween.before));
}

/** What became of the place itself. */
export const ownOf = ({ own }: Pick<StoryPlace, 'own'>): readonly StoryChange[] => own?.nodes ?? [];
