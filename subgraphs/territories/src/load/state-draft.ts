import type { StateReason } from '../state/state-reason.js';
import type { TerritoryLevel } from '../territory/territory-level.js';

/** What a part of a commune that kept no rank is called: the code names it no longer. */
export const ABSORBED = 'ABSORBED';

/** A level of the official code, or none. */
export type StateLevel = TerritoryLevel | typeof ABSORBED;

/** A bound of a state: a day, and where that day is only the latest possible, the day after which. */
export interface Bound {
  /** By this day at the latest: null means before the history begins, or still so. */
  readonly day: string | null;
  /** Set when the day is not known: it is after this one, and no later than `day`. */
  readonly after: string | null;
  readonly reason: StateReason | null;
  /** The producer's own words for the reason. */
  readonly words: string | null;
}

/** A state of a code at a level, from one day to another. */
export interface StateDraft {
  /** Level, code and first day, as the producer writes it: `COM-76108@2012-01-01`. */
  readonly key: string;
  /** The territory that has this state; none for a part without rank. */
  readonly territory: string | null;
  readonly code: string;
  readonly level: StateLevel;
  readonly name: string;
  readonly begin: Bound;
  readonly end: Bound;
  /** For a part of a commune: the state of its whole when the part began. */
  readonly within: string | null;
}

/** No bound: always so, or still so. */
export const UNBOUNDED: Bound = { day: null, after: null, reason: null, words: null };
