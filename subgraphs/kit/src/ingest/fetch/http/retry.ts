import {
  SourceHttpError,
  SourceTooSlow,
  SourceTruncated,
  SourceUnreachable,
} from './http.errors.js';
import type { Timing } from './timing.js';

/** How often and how long a server is asked again. */
export interface Patience {
  /** The most times that it is asked. */
  readonly attempts: number;
  /** When to give up, in milliseconds since 1970. */
  readonly until: number;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** The longest that a server may ask us to wait within one run. */
const LONGEST_ASKED = 120_000;

/** Asks until it is answered, later and later and never at the same beat as others; its last error otherwise. */
export async function retried<T>(
  ask: () => Promise<T>,
  { attempts, until }: Patience,
  timing: Timing,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const wait = waitAfter(error, attempt, timing.random());
      if (wait === null || attempt >= attempts || timing.now() + wait > until) throw error;
      await timing.sleep(wait);
    }
  }
}

/** Milliseconds to wait before the next attempt; null where another would be of no use. */
export function waitAfter(error: unknown, attempt: number, chance: number): number | null {
  if (!worthAnother(error)) return null;
  const asked = error instanceof SourceHttpError ? error.retryAfter : null;
  if (asked !== null && asked > LONGEST_ASKED) return null;
  const ours = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1)) * (0.5 + chance / 2);
  return Math.max(asked ?? 0, ours);
}

function worthAnother(error: unknown): boolean {
  if (error instanceof SourceHttpError)
    return error.status >= 500 || error.status === 429 || error.status === 408;
  if (error instanceof SourceTooSlow) return error.what === 'silence';
  return error instanceof SourceUnreachable || error instanceof SourceTruncated;
}

/** What `Retry-After` asks, in milliseconds: it comes as seconds or as a date. Null where it is neither. */
export function retryAfterOf(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
