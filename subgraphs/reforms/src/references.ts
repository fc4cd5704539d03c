import type { ReferenceResolver } from '@maillage/kit';
import { toChange } from './change/change.row.js';
import type { ReformsContext } from './context.js';
import type { ReformService } from './reform/reform.service.js';

/** How keys that other subgraphs hold become entities of this one. */
export const references = (
  reforms: ReformService,
): Readonly<Record<string, ReferenceResolver<ReformsContext>>> => ({
  Territory: ({ id = '' }) => ({ id }),
  Reform: ({ id = '' }) => reforms.one(id),
  Change: async ({ id = '' }, { changes }) => {
    const row = await changes.byId.load(id);
    return row === null ? null : toChange(row);
  },
});
