import DataLoader from 'dataloader';
import type { ChangeRepository } from './change.repository.js';
import type { ChangeRow } from './change.row.js';

/** Changes by their ids; one instance per request. */
export interface ChangeLoaders {
  readonly byId: DataLoader<string, ChangeRow | null>;
}

/** Gathers what is asked for in one tick into one query. */
export const changeLoaders = (changes: ChangeRepository): ChangeLoaders => ({
  byId: new DataLoader(async (ids: readonly string[]) => {
    const of = new Map((await changes.byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => of.get(id) ?? null);
  }),
});
