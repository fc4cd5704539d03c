import { setTimeout as after } from 'node:timers/promises';
import type { Pause } from './live.type.js';

const FIRST_MS = 100;
const LONGEST_MS = 5000;

/** How long to wait before one tries again, after so many failures in a row. */
export const waitBefore = (failures: number): number =>
  Math.min(FIRST_MS * 2 ** Math.min(failures, 10), LONGEST_MS);

/** Waits by the clock. */
export const pause: Pause = async (milliseconds, signal) => {
  try {
    await after(milliseconds, undefined, { ref: false, ...(signal && { signal }) });
  } catch {
    // Given up: whoever waits looks at the signal.
  }
};
