import { data, useLoaderData } from 'react-router';
import { askedBy } from '../features/follow-changes/asked-changes.js';
import ChangesPage, {
  headers,
  loader as loadList,
  meta,
} from '../features/follow-changes/changes.page.js';
import type { Turnover } from '../features/read-territory/load-turnover.js';
import { loadTurnover } from '../features/read-territory/load-turnover.js';
import { TurnoverSection } from '../features/read-territory/turnover-section.js';
import { loadSince } from '../features/tell-story/load-since.js';
import { StorySummary } from '../features/tell-story/story-changes.js';
import { PASSING } from '../graphql/ask.js';
import type { LoaderArgs } from '../graphql/load-context.js';

export { headers, meta };

/** What changed, with the rates of the territory where one is asked for. */
export async function loader(args: LoaderArgs) {
  const { place, kinds } = askedBy(new URL(args.request.url).searchParams);
  const [list, turnover] = await Promise.all([
    loadList(args),
    place === null ? null : loadTurnover(args.context, place),
  ]);
  const isEmpty = list.data.changes.totalCount === 0;
  const watched = isEmpty && place !== null ? await loadSince(args.context, place) : null;
  const page = { ...list.data, watched, turnover: turnover && ofKinds(turnover, kinds) };
  const lacking = turnover?.lacking === true || watched?.lacking === true;
  return data(page, lacking ? { headers: PASSING } : (list.init ?? {}));
}

/** Rates of the kinds that are asked for; of all where none is. */
const ofKinds = (turnover: Turnover, kinds: readonly string[]): Turnover => ({
  ...turnover,
  rows: turnover.rows.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind.code)),
});

export default function ChangesWithRates() {
  const { turnover, place, watched } = useLoaderData<typeof loader>();
  return (
    <ChangesPage since={watched && <StorySummary {...watched} />}>
      {turnover !== null && place !== null && (
        <TurnoverSection turnover={turnover} territory={place} />
      )}
    </ChangesPage>
  );
}
