import { useEffect, useState } from 'react';
import type { ChangeFilter } from '../../graphql/generated/documents.js';
import type { LiveChange } from './live-changes.js';
import { changesOf, streamAddress, withTold } from './live-changes.js';

const NONE: readonly LiveChange[] = [];

/**
 * Changes of a filter that became known since it was first asked, the newest first. Without a stream, the page stays
 * as it is.
 */
export function useLiveChanges(filter: ChangeFilter): readonly LiveChange[] {
  const address = streamAddress(filter);
  const [told, setTold] = useState({ address, changes: NONE });
  useEffect(() => {
    const stream = new EventSource(address);
    stream.addEventListener('next', ({ data }: MessageEvent<string>) => {
      setTold((known) => {
        const before = known.address === address ? known.changes : NONE;
        return { address, changes: withTold(before, changesOf(data)) };
      });
    });
    stream.addEventListener('complete', () => {
      stream.close();
    });
    return () => {
      stream.close();
    };
  }, [address]);
  return told.address === address ? told.changes : NONE;
}
