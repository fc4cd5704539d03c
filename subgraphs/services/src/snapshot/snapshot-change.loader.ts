import { groupedBy } from '@maillage/kit';
import DataLoader from 'dataloader';
import type { SnapshotChangeRepository, SnapshotChangeRow } from './snapshot-change.repository.js';

/** What snapshots changed, by their number; one instance per request. */
export type SnapshotChangeLoader = DataLoader<number, readonly SnapshotChangeRow[]>;

/** Gathers the snapshots asked for in one tick into one query. */
export const snapshotChangeLoader = (changed: SnapshotChangeRepository): SnapshotChangeLoader =>
  new DataLoader(async (ids: readonly number[]) => {
    const of = groupedBy(await changed.changes(ids), ({ snapshot }) => snapshot);
    return ids.map((id) => of.get(id) ?? []);
  });
