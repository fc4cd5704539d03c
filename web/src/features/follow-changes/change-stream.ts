import type { ChangeFilter } from '../../graphql/generated/documents.js';
import type { LiveChange } from './live-changes.js';
import { changesOf, isOfAnother, isPassing, streamAddress } from './live-changes.js';

/** How long until a stream that was refused is asked for again, in milliseconds; half less or more, lest all come at once. */
export const AGAIN_MS = 10_000;

/** How long a stream may be away before it is said. */
export const PATIENCE_MS = 5_000;

/** Who hears a stream. */
export interface StreamHearing {
  /** Changes that became known, the newest first. */
  readonly onChanges: (changes: readonly LiveChange[]) => void;
  /** Whether changes come, said each time that it may be otherwise. */
  readonly onFollowing: (isFollowing: boolean) => void;
  /** Changes come again, but of another register: it may not know what was told of the one before. */
  readonly onBegunAnew: () => void;
}

/**
 * Follows changes until it is ended. A browser comes back by itself to a connection that was lost, not to one that was
 * refused (the hub starts again, too many follow from one address), nor to one that the hub ends because it cannot tell
 * what is new for now: those are asked for again, after what was told last. Where the hub knows nothing of that, its
 * register being another, they begin anew.
 *
 * @param connect how a browser opens a stream
 * @returns ends it
 */
export function followChanges(
  filter: ChangeFilter,
  { onChanges, onFollowing, onBegunAnew }: StreamHearing,
  connect = (address: string): EventSource => new EventSource(address),
): () => void {
  let last: string | null = null;
  let isAnew = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let away: ReturnType<typeof setTimeout> | undefined;
  const here = (): void => {
    clearTimeout(away);
    away = undefined;
    onFollowing(true);
  };
  const gone = (): void => {
    away ??= setTimeout(onFollowing, PATIENCE_MS, false);
  };
  const later = (): void => {
    again = setTimeout(
      () => {
        current = open();
      },
      AGAIN_MS * (0.5 + Math.random()),
    );
  };
  const open = (): EventSource => {
    let isForNow = false;
    const stream = connect(streamAddress(filter, last));
    stream.addEventListener('open', here);
    stream.addEventListener('next', ({ data, lastEventId }: MessageEvent<string>) => {
      const isRefused = isOfAnother(data);
      isForNow = isRefused || isPassing(data);
      if (isRefused) [last, isAnew] = [null, true];
      else if (lastEventId !== '') {
        last = lastEventId;
        if (isAnew) onBegunAnew();
        isAnew = false;
      }
      onChanges(changesOf(data));
    });
    stream.addEventListener('complete', () => {
      stream.close();
      gone();
      if (isForNow) later();
    });
    stream.addEventListener('error', () => {
      gone();
      if (stream.readyState === stream.CLOSED) later();
    });
    return stream;
  };
  let current = open();
  return () => {
    clearTimeout(again);
    clearTimeout(away);
    current.close();
  };
}
