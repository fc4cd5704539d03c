import DataLoader from 'dataloader';
import type { ServiceHistoryRepository } from './service-history.repository.js';
import type { ServiceRow } from './service.row.js';

/** Services by id; one instance per request. */
export interface ServiceLoaders {
  /** Of today or of the past, by its own id or by one that it had. */
  readonly byId: DataLoader<string, ServiceRow | null>;
}

/** Gathers what is asked for in one tick into one query. */
export function serviceLoaders(history: ServiceHistoryRepository): ServiceLoaders {
  return {
    byId: new DataLoader(async (ids: readonly string[]) => {
      const of = new Map((await history.counted(ids)).map((row) => [row.asked, row]));
      const others = ids.filter((id) => !of.has(id));
      if (others.length > 0) {
        for (const row of await history.known(others)) of.set(row.asked, row);
      }
      return ids.map((id) => of.get(id) ?? null);
    }),
  };
}
