import { setTimeout as wait } from 'node:timers/promises';

/** Time and chance, so that a test need not wait. */
export interface Timing {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<unknown>;
  /** From 0 to 1. */
  random(): number;
}

/** Those of this machine. */
export const REAL_TIMING: Timing = {
  now: Date.now,
  sleep: (ms) => wait(ms),
  random: Math.random,
};
