import type { CopyValue } from '@maillage/kit';
import type { OfficialHistory } from './official-history.js';
import type { StateDraft } from './state-draft.js';
import type { StateGraph } from './state-graph.js';

/** Columns in the order of {@link stateRows}. */
export const STATE_COLUMNS = [
  ...['key', 'territory', 'code', 'level', 'name', 'within_state'],
  ...['valid_from', 'from_after', 'begin_reason', 'begin_words'],
  ...['valid_to', 'to_after', 'end_reason', 'end_words'],
] as const;

/** Rows of `territory_state`. */
export function* stateRows(graph: StateGraph): Generator<readonly CopyValue[]> {
  for (const { key, territory, code, level, name, within, begin, end } of graph.states()) {
    yield [
      ...[key, territory, code, level, name, within],
      ...[begin.day, begin.after, begin.reason, begin.words],
      ...[end.day, end.after, end.reason, end.words],
    ];
  }
}

/** Rows of `state_link`: what each state goes on as. */
export function* linkRows(graph: StateGraph): Generator<readonly CopyValue[]> {
  yield* graph.links();
}

/** Rows of `succession`: the whole territories that a whole one became, on the day it ended. */
export function* successionRows(graph: StateGraph): Generator<readonly CopyValue[]> {
  for (const state of graph.states()) {
    if (state.within !== null || state.end.day === null) continue;
    const heirs: StateDraft[] = graph.locate(state.key, state.end.day);
    for (const heir of heirs) yield [state.key, heir.key];
  }
}

/** Rows of `membership`. */
export function* membershipRows(history: OfficialHistory): Generator<readonly CopyValue[]> {
  for (const { territory, parents, from, to } of history.memberships) {
    yield [territory, parents, from, to];
  }
}
