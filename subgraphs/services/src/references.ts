import type { ReferenceResolver } from '@maillage/kit';
import { snapshotRow, toSnapshot } from '@maillage/kit';
import type { ServicesContext } from './context.js';
import { toEvent } from './event/service-event.map.js';
import { serviceOf } from './service/service.service.js';

const toOrNull = <R, T>(row: R | null, map: (row: R) => T): T | null =>
  row === null ? null : map(row);

/** How keys that other subgraphs hold become entities of this one. */
export const REFERENCES: Readonly<Record<string, ReferenceResolver<ServicesContext>>> = {
  Territory: ({ id = '' }) => ({ id }),
  // Told as an error of its own: who holds the key of what was forgotten shows the rest.
  Service: ({ id = '' }, { services }) => serviceOf(id, services),
  ServiceKind: async ({ code = '' }, { catalogue }) => (await catalogue.kinds([code]))[0],
  ServiceEvent: async ({ id = '' }, { events }) => toOrNull(await events.byId.load(id), toEvent),
  Source: ({ id = '' }, { catalogue }) => catalogue.source(id),
  Snapshot: async ({ id = '' }, { snapshots }) =>
    toOrNull(await snapshotRow(id, snapshots), toSnapshot),
};
