import { StateReason } from '../state/state-reason.js';
import type { StateRow } from '../state/state.row.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { RecodeOutcome } from './recode-outcome.js';

/** The days that a recoding goes between. */
export interface Span {
  /** Null where the day of the code is not known. */
  readonly from: string | null;
  readonly to: string;
}

/** Where the chain of a code begins. */
export interface Start {
  readonly state: StateRow;
  /** Which way to follow it. */
  readonly back: boolean;
}

const isCommune = ({ level }: StateRow): boolean => level === TerritoryLevel.COMMUNE;
const began = ({ valid_from }: StateRow, day: string): boolean => (valid_from ?? '') <= day;
const livesOn = (state: StateRow, day: string): boolean =>
  began(state, day) && (state.valid_to ?? '9') > day;

/**
 * The state that a code means: on its day where that is given; else the commune that bears it on the
 * day asked, or the last one to have borne it, or a part of a commune.
 *
 * @param states every state of the code, in order
 */
export function chooseStart(states: readonly StateRow[], { from, to }: Span): Start | null {
  const communes = states.filter(isCommune);
  if (from !== null) {
    const state =
      communes.find((s) => livesOn(s, from)) ?? states.findLast((s) => livesOn(s, from));
    return state === undefined ? null : { state, back: !began(state, to) };
  }
  const known = communes.findLast((s) => began(s, to)) ?? states.findLast((s) => began(s, to));
  if (known !== undefined) return { state: known, back: false };
  const first = communes[0] ?? states[0];
  return first === undefined ? null : { state: first, back: true };
}

/** What became of a code, from where its chain began and the communes it led to. */
export function outcomeOf(
  states: readonly StateRow[],
  start: Start,
  found: readonly string[],
): RecodeOutcome {
  if (found.length === 0) return RecodeOutcome.LOST;
  if (start.back)
    return found[0] === start.state.code ? RecodeOutcome.UNCHANGED : RecodeOutcome.EARLIER;
  if (found.length > 1) return RecodeOutcome.DIVIDED;
  if (!isCommune(start.state)) return RecodeOutcome.PART;
  if (found[0] === start.state.code) return RecodeOutcome.UNCHANGED;
  return BY_REASON[lastEnd(states, start.state) ?? ''] ?? RecodeOutcome.MERGED;
}

const BY_REASON: Readonly<Record<string, RecodeOutcome>> = {
  [StateReason.DEPARTEMENT_CHANGED]: RecodeOutcome.DEPARTEMENT_CHANGED,
  [StateReason.CHEF_LIEU_CHANGED]: RecodeOutcome.CHEF_LIEU_CHANGED,
};

/** Why the commune ended under this code: a change of name comes before, under the same code. */
function lastEnd(states: readonly StateRow[], start: StateRow): StateReason | null {
  let state = start;
  for (const next of states.filter(isCommune)) {
    if (next.valid_from === state.valid_to && state.end_reason === StateReason.RENAMED)
      state = next;
  }
  return state.end_reason;
}
