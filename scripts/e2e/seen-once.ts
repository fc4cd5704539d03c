import { setTimeout as sleep } from 'node:timers/promises';

/** Half of what a test has: what was seen last is then told. */
const PATIENCE_MS = 90_000;

/** Looks until what is seen is right, which a page or a hub takes a moment to show. Gives what it saw last. */
export async function seenOnce<T>(
  look: () => Promise<T>,
  isRight: (seen: T) => boolean,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  let seen = await look();
  while (!isRight(seen) && Date.now() < end) {
    await sleep(100);
    seen = await look();
  }
  return seen;
}
