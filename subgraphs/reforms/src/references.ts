import type { ReferenceResolver } from '@maillage/kit';
import { toChange } from './change/change.row.js';
import type { ReformsContext } from './context.js';

/** How keys that other subgraphs hold become entities of this one. */
export const REFERENCES: Readonly<Record<string, ReferenceResolver<ReformsContext>>> = {
  Territory: ({ id = '' }) => ({ id }),
  Change: async ({ id = '' }, { changes }) => {
    const row = await changes.byId.load(id);
    return row === null ? null : toChange(row);
  },
};
