import { data, useLoaderData } from 'react-router';
import { filterOf, ofReforms } from '../features/follow-changes/asked-changes.js';
import { ToldList } from '../features/follow-changes/live-list.js';
import { loadWindows } from '../features/follow-changes/load-picture.js';
import { Picture } from '../features/follow-changes/picture.js';
import { useLiveChanges } from '../features/follow-changes/use-live-changes.js';
import ReformPage, {
  headers,
  loader as loadReform,
  meta,
} from '../features/read-reforms/reform.page.js';
import type { LoaderArgs } from '../graphql/load-context.js';
import { useIsAlive } from './use-is-alive.js';

export { headers, meta };

/** A reform, with where and when its changes were: the list of its address, drawn. */
export async function loader(args: LoaderArgs) {
  const read = await loadReform(args);
  const { reform, place } = read.data;
  const asked = ofReforms([reform.id], place?.id ?? null);
  const picture = await loadWindows(args.context, filterOf(asked));
  return data({ ...read.data, ...picture, asked }, read.init ?? {});
}

export default function ReformWithPicture() {
  const { reform, place, asked, windows, sources } = useLoaderData<typeof loader>();
  const live = useLiveChanges(filterOf(asked));
  const isAlive = useIsAlive();
  const { levels } = reform;
  return (
    <ReformPage>
      {isAlive && <ToldList {...live} />}
      <Picture
        key={live.timesAnew}
        {...{ asked, windows, sources }}
        told={live.changes}
        drawn={asked}
        total={reform.changes?.totalCount ?? 0}
        box={place?.box ?? null}
        isPlaced={levels.length === 0 || levels.includes('COMMUNE')}
      />
    </ReformPage>
  );
}
