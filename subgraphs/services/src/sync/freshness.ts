import type { Cadence } from '../producer/producer.port.js';

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
 * Days past the day on which a new snapshot was due; null while none is. It is due once two periods
 * have passed, since a producer describes a day before it publishes.
 *
 * @param newest the day that the last snapshot describes (ISO)
 * @param today ISO
 */
export function daysLate(cadence: Cadence, newest: string, today: string): number | null {
  const period = PERIOD[cadence];
  if (period === null) return null;
  const late = (Date.parse(today) - Date.parse(newest)) / DAY_MS - 2 * period;
  return late > 0 ? late : null;
}
