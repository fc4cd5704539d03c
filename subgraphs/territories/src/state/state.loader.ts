import DataLoader from 'dataloader';
import { groupBy } from './group-by.js';
import type { StateRepository } from './state.repository.js';
import { toState } from './state.row.js';
import type { TerritoryState } from './state.type.js';

type Lists = DataLoader<string, TerritoryState[]>;

/** States that one request asks for, each kind in one query. */
export interface StateLoaders {
  /** A state by its key. */
  readonly byKey: DataLoader<string, TerritoryState | null>;
  /** Every state of a territory, in order. */
  readonly ofTerritory: Lists;
  /** What followed a state, by its key. */
  readonly successors: Lists;
  /** What a state followed, by its key. */
  readonly predecessors: Lists;
}

/** One instance per request. */
export function stateLoaders(states: StateRepository): StateLoaders {
  const neighbours = (side: 'successors' | 'predecessors'): Lists =>
    new DataLoader(async (keys) => {
      const rows = await states.neighbours(keys, side);
      const found = groupBy(rows, (row) => row.of);
      return keys.map((key) => (found.get(key) ?? []).map(toState));
    });
  return {
    byKey: new DataLoader(async (keys) => {
      const found = new Map((await states.byKeys(keys)).map((row) => [row.key, toState(row)]));
      return keys.map((key) => found.get(key) ?? null);
    }),
    ofTerritory: new DataLoader(async (ids) => {
      const rows = await states.ofTerritories(ids);
      const found = groupBy(rows, (row) => row.territory);
      return ids.map((id) => (found.get(id) ?? []).map(toState));
    }),
    successors: neighbours('successors'),
    predecessors: neighbours('predecessors'),
  };
}
