import { data, useLoaderData } from 'react-router';
import { onlyReforms } from '../features/follow-changes/asked-changes.js';
import { ChangesOfReforms } from '../features/follow-changes/changes-of-reforms.js';
import { askedOf } from '../features/follow-changes/load-changes.js';
import { loadDrawn } from '../features/follow-changes/load-drawn.js';
import ReformsPage, {
  headers,
  loader as loadReforms,
  meta,
} from '../features/read-reforms/reforms.page.js';
import { PASSING } from '../graphql/ask.js';
import type { LoaderArgs } from '../graphql/load-context.js';
import { ALL_REFORMS } from './changes-address.js';

export { headers, meta };

/** Every reform, and what they changed: all of them where the address chooses none. */
export async function loader(args: LoaderArgs) {
  const address = onlyReforms(await askedOf(args.context, new URL(args.request.url)));
  const read = await loadReforms(args);
  const reforms = address.reforms.length === 0 ? [ALL_REFORMS] : address.reforms;
  const { lacking, ...changes } = await loadDrawn(args.context, { ...address, reforms });
  const page = { ...read.data, changes, address };
  return data(page, lacking ? { headers: PASSING } : (read.init ?? {}));
}

export default function ReformsWithChanges() {
  const { changes, address } = useLoaderData<typeof loader>();
  return (
    <ReformsPage place={changes.place?.name ?? null}>
      <ChangesOfReforms read={changes} address={address} />
    </ReformsPage>
  );
}
