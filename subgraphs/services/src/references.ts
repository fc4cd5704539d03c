import type { ReferenceResolver } from '@maillage/kit';
import type { ServicesContext } from './context.js';
import type { ServiceRepository } from './service/service.repository.js';
import { toService } from './service/service.row.js';
import { toSnapshot } from './snapshot/snapshot.map.js';
import { snapshotRow } from './snapshot/snapshot.service.js';

/** How keys that other subgraphs hold become entities of this one. */
export function referencesWith(
  services: ServiceRepository,
): Readonly<Record<string, ReferenceResolver<ServicesContext>>> {
  return {
    Territory: ({ id = '' }) => ({ id }),
    Service: async ({ id = '' }) => {
      const row = await services.byId(id);
      return row === null ? null : toService(row);
    },
    ServiceKind: async ({ code = '' }, { catalogue }) => (await catalogue.kinds([code]))[0],
    Source: ({ id = '' }, { catalogue }) => catalogue.source(id),
    Snapshot: async ({ id = '' }, { snapshots }) => {
      const row = await snapshotRow(id, snapshots);
      return row === null ? null : toSnapshot(row);
    },
  };
}
