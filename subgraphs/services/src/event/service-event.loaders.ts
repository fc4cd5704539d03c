import { groupedBy } from '@maillage/kit';
import DataLoader from 'dataloader';
import type { EventRow, SeenInRow, ServiceEventRepository } from './service-event.repository.js';

/** Events and what they were seen in; one instance per request. */
export interface EventLoaders {
  readonly byId: DataLoader<string, EventRow | null>;
  readonly seenIn: DataLoader<string, readonly SeenInRow[]>;
  /** By the id of a service, the newest first. */
  readonly ofService: DataLoader<string, readonly EventRow[]>;
}

/** Gathers what is asked for in one tick into one query. */
export function eventLoaders(events: ServiceEventRepository): EventLoaders {
  return {
    byId: new DataLoader(async (ids: readonly string[]) => {
      const of = new Map((await events.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => of.get(id) ?? null);
    }),
    seenIn: new DataLoader(async (ids: readonly string[]) => {
      const of = groupedBy(await events.seenIn(ids), ({ event }) => event);
      return ids.map((id) => of.get(id) ?? []);
    }),
    ofService: new DataLoader(async (ids: readonly string[]) => {
      const rows = await events.ofServices(ids);
      return ids.map((id) => rows.filter(({ service, other }) => service === id || other === id));
    }),
  };
}
