import type { Asker } from '../../graphql/ask.js';
import { askPartly, essential } from '../../graphql/ask.js';
import { WatchedDaysDocument, WatchedKindsDocument } from '../../graphql/generated/documents.js';
import { comparedSince, watchedSince } from './watched-since.js';

/** How much changed in a territory, and since when it could have been seen. @throws a 404 where no territory has this id */
export async function loadSince(context: Asker, id: string) {
  const { data, lacking } = await askPartly(context, WatchedKindsDocument, { id });
  const { serviceCounts, changes } = essential(data.territory);
  // What is deduced is watched by nobody.
  const kinds = (serviceCounts ?? []).map(({ kind }) => kind).filter(({ deduced }) => !deduced);
  const codes = kinds.map(({ code }) => code);
  const read =
    codes.length === 0 ? null : await askPartly(context, WatchedDaysDocument, { kinds: codes });
  const days = read?.data.serviceObservations?.days ?? [];
  return {
    total: changes?.totalCount ?? null,
    since: comparedSince(watchedSince(days, kinds, new Set(codes))),
    lacking: lacking || read?.lacking === true,
  };
}
