import { useEffect, useEffectEvent, useState } from 'react';

/** How long what is told may stay off the map, in milliseconds. */
const BEHIND_MS = 300;

/**
 * A value as it was at most a third of a second ago. Words come first: where the processor draws, a map that is drawn again
 * holds the page for half a second, and what is said of a change would wait for it.
 *
 * @param of what it is a value of: another is taken at once
 */
export function usePaced<T>(value: T, of: string): T {
  const [kept, keep] = useState({ of, value });
  if (kept.of !== of) keep({ of, value });
  const isBehind = kept.value !== value;
  const catchUp = useEffectEvent(() => {
    keep({ of, value });
  });
  useEffect(() => {
    if (!isBehind) return undefined;
    const timer = setTimeout(catchUp, BEHIND_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isBehind]);
  return kept.of === of ? kept.value : value;
}
