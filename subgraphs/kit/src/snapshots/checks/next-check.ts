import type { Cadence } from '../producer.js';
import type { CheckedSource } from './check.js';

/** Hours between two times that a producer is asked, by its cadence; null where it publishes no more. */
const EVERY_HOURS: Readonly<Record<Cadence, number | null>> = {
  DAILY: 12,
  WEEKLY: 24,
  MONTHLY: 72,
  QUARTERLY: 168,
  YEARLY: 168,
  IRREGULAR: 168,
  ENDED: null,
};

const HOUR_MS = 3_600_000;

/** After a failure, doubled by each other in a row; never longer than its cadence. */
const FIRST_WAIT_HOURS = 0.25;

/**
 * When a producer is to be asked again, in milliseconds since 1970: at once when it never was; null when it need not
 * be, having ended.
 */
export function nextCheck(cadence: Cadence, checked: CheckedSource | null): number | null {
  if (checked === null) return 0;
  const { failures, startedAt } = checked;
  const usual = EVERY_HOURS[cadence];
  if (failures === 0) return usual === null ? null : startedAt.getTime() + usual * HOUR_MS;
  const wait = Math.min(usual ?? 168, FIRST_WAIT_HOURS * 2 ** (failures - 1));
  return startedAt.getTime() + wait * HOUR_MS;
}
