import type { TerritoryHistoryQuery } from '../../graphql/generated/documents.js';
import type { Formats } from '../../i18n/formats.js';
import type { HISTORY_WORDS } from './history.words.js';

/** What the territory has been, and who holds its ground now. */
export type History = NonNullable<TerritoryHistoryQuery['territory']>;

/** One dated state of it. */
export type State = NonNullable<History['history']>[number];

type Words = (typeof HISTORY_WORDS)['fr'];
type Dates = Pick<State, 'from' | 'fromAfter' | 'to' | 'toAfter'>;

/** A day, or the two days that it lies between: a made-up day is never written. */
function dayOrBounds(day: string, after: string | null, words: Words, formats: Formats): string {
  return after === null ? formats.day(day) : words.between(formats.day(after), formats.day(day));
}

/** When a state began. */
export const beginningOf = (state: Dates, words: Words, formats: Formats): string =>
  state.from === null ? words.before : dayOrBounds(state.from, state.fromAfter, words, formats);

/** When a state ended. */
export const endOf = (state: Dates, words: Words, formats: Formats): string =>
  state.to === null ? words.still : dayOrBounds(state.to, state.toAfter, words, formats);
