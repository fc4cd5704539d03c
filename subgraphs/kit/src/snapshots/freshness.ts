import type { Cadence } from './producer.js';

/** Days between two publications; null where none is promised. */
const PERIOD: Readonly<Record<Cadence, number | null>> = {
  DAILY: 1,
  WEEKLY: 7,
  MONTHLY: 31,
  QUARTERLY: 92,
  YEARLY: 366,
  IRREGULAR: null,
  ENDED: null,
};

const DAY_MS = 86_400_000;

/**
 * The day on which a new snapshot is due; null where none is promised. It is due once two periods have
 * passed, since a producer describes a day before it publishes.
 *
 * @param newest the day that the last snapshot describes (ISO)
 */
export function dueOn(cadence: Cadence, newest: string): string | null {
  const period = PERIOD[cadence];
  if (period === null) return null;
  return new Date(Date.parse(newest) + 2 * period * DAY_MS).toISOString().slice(0, 10);
}

/** Days past the day on which a new snapshot was due; null while none is. @param today ISO */
export function daysLate(cadence: Cadence, newest: string, today: string): number | null {
  const due = dueOn(cadence, newest);
  if (due === null) return null;
  const late = (Date.parse(today) - Date.parse(due)) / DAY_MS;
  return late > 0 ? late : null;
}

/** How a source stands against the cadence that it promises. */
export interface Freshness {
  /** `UNKNOWN` where nothing is promised, or nothing has come yet. */
  readonly status: 'ON_TIME' | 'LATE' | 'ENDED' | 'UNKNOWN';
  /** The day that its newest data describe (ISO). */
  readonly describes: string | null;
  /** The last day on which a new publication is still on time (ISO). */
  readonly expectedBy: string | null;
}

/** How fresh a source is on a day. @param newest the day that its last snapshot describes, if one came */
export function freshnessOf(cadence: Cadence, newest: string | null, today: string): Freshness {
  if (cadence === 'ENDED') return { status: 'ENDED', describes: newest, expectedBy: null };
  const expectedBy = newest === null ? null : dueOn(cadence, newest);
  if (expectedBy === null) return { status: 'UNKNOWN', describes: newest, expectedBy };
  const status = today > expectedBy ? 'LATE' : 'ON_TIME';
  return { status, describes: newest, expectedBy };
}
