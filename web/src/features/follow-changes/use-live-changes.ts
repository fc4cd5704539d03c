import { useEffect, useEffectEvent, useState } from 'react';
import { useRevalidator } from 'react-router';
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
  /** How often the register was begun anew meanwhile: what was asked of the one before is asked again. */
  readonly timesAnew: number;
}

const BEFORE: LiveChanges = { changes: [], isFollowing: true, timesAnew: 0 };

/**
 * Changes of a filter that became known since it was first asked. Without a stream, the page stays as it is, and says so;
 * when the register is begun anew, it is read again, once the stream goes on: nothing falls between the two.
 */
export function useLiveChanges(filter: ChangeFilter): LiveChanges {
  const { revalidate } = useRevalidator();
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
      onBegunAnew: () => {
        change(of, ({ timesAnew }) => ({ changes: [], timesAnew: timesAnew + 1 }));
        void revalidate();
      },
    }),
  );
  useEffect(() => follow(address), [address]);
  return told.address === address ? told.live : BEFORE;
}
