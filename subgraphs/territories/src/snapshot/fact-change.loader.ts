import { groupedBy } from '@maillage/kit';
import DataLoader from 'dataloader';
import type { FactChangeRepository, FactChangeRow } from './fact-change.repository.js';

/** What snapshots changed, by their number; one instance per request. */
export type FactChangeLoader = DataLoader<number, readonly FactChangeRow[]>;

/** Gathers the snapshots asked for in one tick into one query. */
export const factChangeLoader = (changed: FactChangeRepository): FactChangeLoader =>
  new DataLoader(async (ids: readonly number[]) => {
    const of = groupedBy(await changed.changes(ids), ({ snapshot }) => snapshot);
    return ids.map((id) => of.get(id) ?? []);
  });
