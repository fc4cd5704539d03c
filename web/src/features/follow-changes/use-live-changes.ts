import { useEffect, useEffectEvent, useState } from 'react';
import type { ChangeFilter } from '../../graphql/generated/documents.js';
import { followChanges } from './change-stream.js';
import type { LiveChange } from './live-changes.js';
import { streamAddress, withTold } from './live-changes.js';

/** What became known while a page is open. */
export interface LiveChanges {
  /** The newest first. */
  readonly changes: readonly LiveChange[];
  /** Whether more would come: false once the stream is away for some time. */
  readonly isFollowing: boolean;
}

const BEFORE: LiveChanges = { changes: [], isFollowing: true };

/** Changes of a filter that became known since it was first asked. Without a stream, the page stays as it is, and says so. */
export function useLiveChanges(filter: ChangeFilter): LiveChanges {
  const address = streamAddress(filter, null);
  const [told, setTold] = useState({ address, live: BEFORE });
  const change = (of: string, next: (live: LiveChanges) => Partial<LiveChanges>): void => {
    setTold((known) => {
      const live = known.address === of ? known.live : BEFORE;
      return { address: of, live: { ...live, ...next(live) } };
    });
  };
  const follow = useEffectEvent((of: string) =>
    followChanges(filter, {
      onChanges: (fresh) => {
        change(of, ({ changes }) => ({ changes: withTold(changes, fresh) }));
      },
      onFollowing: (isFollowing) => {
        change(of, () => ({ isFollowing }));
      },
    }),
  );
  useEffect(() => follow(address), [address]);
  return told.address === address ? told.live : BEFORE;
}
