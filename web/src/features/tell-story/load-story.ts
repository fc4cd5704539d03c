import type { Asker } from '../../graphql/ask.js';
import { askPartly, essential } from '../../graphql/ask.js';
import { StoryKindsDocument, TellStoryDocument } from '../../graphql/generated/documents.js';
import { nearestByNeed, NEEDED } from './needs.js';
import type { StoryPlace } from './told-first.js';
import { countsOf, ownOf, toldFirst } from './told-first.js';
import { watchedSince } from './watched-since.js';

/** What is told of a place: what changed there, since when it is watched, what is nearest. */
export type Story = Awaited<ReturnType<typeof loadStory>>;

/** The story of a territory of any level. @throws a 404 where no territory has this id */
export async function loadStory(context: Asker, id: string) {
  const read = await askPartly(context, StoryKindsDocument, {});
  // What is deduced was put at the centre of its commune: it is at no distance, and nobody watches it.
  const kinds = (read.data.serviceKinds ?? []).filter(({ deduced }) => !deduced);
  const codes = kinds.map(({ code }) => code);
  const { data, lacking } = await askPartly(context, TellStoryDocument, {
    ...{ id, kinds: codes, needed: codes.filter((code) => NEEDED.includes(code)) },
    // From the centre of a wider territory, a distance says nothing to who lives in it; and too much became of what it holds.
    isCommune: id.startsWith('COM-'),
  });
  const place = essential(data.territory);
  const observed = observedIn(place, codes);
  const { name, slug, level, alive, ancestors, successors } = place;
  return {
    place: { id: place.id, name, slug, level, alive, ancestors, successors: successors ?? [] },
    total: place.changes?.totalCount ?? null,
    counts: countsOf(place),
    changes: toldFirst(place),
    own: ownOf(place),
    watches: watchedSince(data.serviceObservations?.days ?? [], kinds, observed),
    nearest: nearestByNeed(place.nearestServices ?? [], observed),
    lacking: lacking || read.lacking,
  };
}

/** Codes of those kinds that are observed in a place: it counts no others. */
function observedIn(
  { serviceCounts }: Pick<StoryPlace, 'serviceCounts'>,
  codes: readonly string[],
): ReadonlySet<string> {
  const watched = new Set(codes);
  const counted = (serviceCounts ?? []).map(({ kind }) => kind.code);
  return new Set(counted.filter((code) => watched.has(code)));
}
