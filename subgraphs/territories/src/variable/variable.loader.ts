import DataLoader from 'dataloader';
import { groupBy } from '../state/group-by.js';
import type { ValueRow, VariableRepository } from './variable.repository.js';

/** Every value of a territory, by its id; one instance per request. */
export type ValueLoader = DataLoader<string, ValueRow[]>;

/** Gathers the territories of one tick into one query. */
export function valueLoader(values: VariableRepository): ValueLoader {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = groupBy(await values.of(ids), (row) => row.territory);
    return ids.map((id) => found.get(id) ?? []);
  });
}
