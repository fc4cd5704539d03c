import { isDay } from '../../app/iso-day.js';
import type { TerritoryThenQuery } from '../../graphql/generated/documents.js';

/** The territory as it stood on a day; null when it had no state then. */
export interface Then {
  readonly day: string;
  readonly territory: TerritoryThenQuery['territory'];
}

const FIRST_DAY = '1943-01-01';

/** The day written in an address when it is one that the history may know: since 1943, not to come. */
export function dayAsked(text: string, today: string): string | null {
  return isDay(text) && text >= FIRST_DAY && text <= today ? text : null;
}
