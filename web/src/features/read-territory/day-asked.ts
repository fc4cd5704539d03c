import type { TerritoryThenQuery } from '../../graphql/generated/documents.js';

/** The territory as it stood on a day; null when it had no state then. */
export interface Then {
  readonly day: string;
  readonly territory: TerritoryThenQuery['territory'];
}

const FIRST_DAY = '1943-01-01';
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day written in an address when it is one that the history may know: since 1943, not to come. */
export function dayAsked(text: string, today: string): string | null {
  if (!ISO_DAY.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return exists && text >= FIRST_DAY && text <= today ? text : null;
}
