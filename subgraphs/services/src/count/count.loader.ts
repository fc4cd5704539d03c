import DataLoader from 'dataloader';
import type { Catalogue } from '../kind/catalogue.js';
import type { CountRepository, CountRow } from './count.repository.js';

/** Counts of a territory by its id; one instance per request. */
export type CountLoader = DataLoader<string, readonly CountRow[]>;

/** Gathers the territories asked for in one tick into one query. */
export function countLoader(counts: CountRepository, catalogue: Catalogue): CountLoader {
  return new DataLoader(async (ids: readonly string[]) => {
    const byTerritory = new Map<string, CountRow[]>();
    const { kinds } = await catalogue.read();
    for (const row of await counts.ofTerritories(ids, kinds)) {
      const known = byTerritory.get(row.territory);
      if (known) known.push(row);
      else byTerritory.set(row.territory, [row]);
    }
    return ids.map((id) => byTerritory.get(id) ?? []);
  });
}
