import { DateOutOfRange } from './state.errors.js';

/** The year of the latest code that the hub holds. */
export const LATEST_CODE_YEAR = 2026;

/** Before it nothing is dated: what is older is known as it stood that day. */
export const FIRST_DAY = '1943-01-01';

/** The day that the latest code describes. */
export const LATEST_CODE_DAY = `${String(LATEST_CODE_YEAR)}-01-01`;

/** The latest code is in force until the year ends; of what comes after, nothing is known. */
export const LAST_DAY = `${String(LATEST_CODE_YEAR)}-12-31`;

/** @throws DateOutOfRange for a day of which the hub knows nothing */
export function checkDay(day: string): string {
  if (day < FIRST_DAY || day > LAST_DAY) throw new DateOutOfRange(day, FIRST_DAY, LAST_DAY);
  return day;
}
