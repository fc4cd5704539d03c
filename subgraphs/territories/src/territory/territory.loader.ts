import DataLoader from 'dataloader';
import type { TerritoryRepository } from './territory.repository.js';
import { toTerritory } from './territory.row.js';
import type { Territory } from './territory.type.js';

/** Territories by id, null when unknown; one instance per request. */
export type TerritoryLoader = DataLoader<string, Territory | null>;

/** Gathers the ids asked for in one tick into one query. */
export function territoryLoader(repository: TerritoryRepository): TerritoryLoader {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await repository.byIds(ids);
    const found = new Map(rows.map((row) => [row.id, toTerritory(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
