import type { CopyValue } from '@maillage/kit';
import { territoryId } from '../territory/territory-id.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { OfficialHistory, PopulationDraft } from './official-history.js';
import type { StateGraph } from './state-graph.js';
import { livesOn } from './state-graph.js';
import type { TerritoryDraft } from './territory-draft.js';
import { firstDayOf } from './year-code.js';

/** Columns in the order of {@link populationRows}. */
export const VALUE_COLUMNS = [
  ...['territory', 'variable', 'vintage', 'perimeter', 'value', 'constant_value'],
] as const;

type Values = Map<string, number | null>;

/**
 * Rows of `variable_value` for the population: on the perimeter of its year, and on today's.
 *
 * On today's perimeter a commune has the sum of the communes that lie in it now. Where one of them
 * has since been divided between several, these have no such value, and what holds them all has.
 */
export function* populationRows(
  history: OfficialHistory,
  living: readonly TerritoryDraft[],
): Generator<readonly CopyValue[]> {
  const today = new Map(living.map((t) => [t.id, t]));
  for (const [vintage, drafts] of byVintage(history.populations)) {
    const constant = onTodaysPerimeter(history, drafts, today);
    const perimeter = drafts[0]?.perimeter ?? null;
    for (const { territory, value } of drafts) {
      const there = constant.get(territory) ?? null;
      yield [territory, 'population', vintage, perimeter, value, there];
      constant.delete(territory);
    }
    for (const [territory, value] of constant) {
      if (value !== null) yield [territory, 'population', vintage, perimeter, null, value];
    }
  }
}

function byVintage(all: readonly PopulationDraft[]): Map<number, PopulationDraft[]> {
  const groups = new Map<number, PopulationDraft[]>();
  for (const draft of all) {
    const group = groups.get(draft.vintage);
    if (group === undefined) groups.set(draft.vintage, [draft]);
    else group.push(draft);
  }
  return groups;
}

function onTodaysPerimeter(
  { graph, latest }: OfficialHistory,
  drafts: readonly PopulationDraft[],
  today: ReadonlyMap<string, TerritoryDraft>,
): Values {
  const sums: Values = new Map();
  const communes = communesOn(graph, firstDayOf(drafts[0]?.perimeter ?? 0));
  for (const { territory, value } of drafts) {
    const key = communes.get(territory);
    if (key === undefined) continue;
    const heirs = graph.locate(key, latest);
    addUp(
      sums,
      heirs.flatMap((heir) => today.get(heir.territory ?? '') ?? []),
      value,
    );
  }
  return sums;
}

/** The state of each commune on a day, by id. */
export function communesOn(graph: StateGraph, day: string): Map<string, string> {
  const states = new Map<string, string>();
  for (const state of graph.states()) {
    if (state.level !== TerritoryLevel.COMMUNE || !livesOn(state, day)) continue;
    states.set(territoryId(state.level, state.code), state.key);
  }
  return states;
}

/** The value counts in all that holds every heir; what holds only some of them has none. */
function addUp(sums: Values, heirs: readonly TerritoryDraft[], value: number): void {
  const [only, ...others] = heirs;
  if (only === undefined) return;
  if (others.length === 0) {
    addTo(sums, only.id, value);
    for (const id of only.ancestors) addTo(sums, id, value);
    return;
  }
  const lists = heirs.map(({ id, ancestors }) => [id, ...ancestors]);
  for (const id of new Set(lists.flat())) {
    if (lists.every((list) => list.includes(id))) addTo(sums, id, value);
    else sums.set(id, null);
  }
}

function addTo(sums: Values, id: string, value: number): void {
  const known = sums.get(id);
  if (known !== null) sums.set(id, (known ?? 0) + value);
}
