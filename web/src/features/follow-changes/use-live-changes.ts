import { useEffect, useState } from 'react';
import type { ChangeFilter } from '../../graphql/generated/documents.js';
import type { LiveChange } from './live-changes.js';
import { changesOf, streamAddress, withTold } from './live-changes.js';

/**
 * Changes that became known since it was first asked, the newest first; a component of its own for each filter.
 * Without a stream, the page stays as it is.
 */
export function useLiveChanges(filter: ChangeFilter): readonly LiveChange[] {
  const [told, setTold] = useState<readonly LiveChange[]>([]);
  const address = streamAddress(filter);
  useEffect(() => {
    const stream = new EventSource(address);
    stream.addEventListener('next', ({ data }: MessageEvent<string>) => {
      setTold((known) => withTold(known, changesOf(data)));
    });
    stream.addEventListener('complete', () => {
      stream.close();
    });
    return () => {
      stream.close();
    };
  }, [address]);
  return told;
}
