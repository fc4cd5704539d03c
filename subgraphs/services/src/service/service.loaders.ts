import { groupedBy } from '@maillage/kit';
import DataLoader from 'dataloader';
import type {
  EndRow,
  ServiceHistoryRepository,
  VersionRow,
  WordsRow,
} from './service-history.repository.js';
import type { ServiceRow } from './service.row.js';

/** Services by id; one instance per request. */
export interface ServiceLoaders {
  /** Of today or of the past, by its own id or by one that it had. */
  readonly byId: DataLoader<string, ServiceRow | null>;
  /** By the number of the words. */
  readonly words: DataLoader<string, WordsRow | null>;
  readonly end: DataLoader<string, EndRow | null>;
  /** The newest first. */
  readonly versions: DataLoader<string, readonly VersionRow[]>;
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
    words: new DataLoader(async (states: readonly string[]) => {
      const of = new Map((await history.words(states)).map((row) => [row.state, row]));
      return states.map((state) => of.get(state) ?? null);
    }),
    end: new DataLoader(async (ids: readonly string[]) => {
      const of = new Map((await history.ends(ids)).map((row) => [row.service, row]));
      return ids.map((id) => of.get(id) ?? null);
    }),
    versions: new DataLoader(async (ids: readonly string[]) => {
      const of = groupedBy(await history.versions(ids), ({ service }) => service);
      return ids.map((id) => of.get(id) ?? []);
    }),
  };
}
