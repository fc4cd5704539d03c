import { groupedBy } from '@maillage/kit';
import DataLoader from 'dataloader';
import type {
  PublicSnapshotRepository,
  RefusedPageKey,
  RefusedRowRow,
  SnapshotChangeRow,
  SnapshotPageKey,
  SnapshotRow,
} from './public-snapshot.repository.js';

/** Snapshots and what they hold; one instance per request. */
export interface SnapshotLoaders {
  readonly byId: DataLoader<number, SnapshotRow | null>;
  readonly changes: DataLoader<number, readonly SnapshotChangeRow[]>;
  /** How many a source has. */
  readonly count: DataLoader<string, number>;
  /** Up to one row more than asked. */
  readonly page: DataLoader<SnapshotPageKey, readonly SnapshotRow[]>;
  readonly refusedPage: DataLoader<RefusedPageKey, readonly RefusedRowRow[]>;
}

/** Gathers what is asked for in one tick into one query. */
export function snapshotLoaders(snapshots: PublicSnapshotRepository): SnapshotLoaders {
  return {
    byId: new DataLoader(async (ids: readonly number[]) => {
      const of = new Map((await snapshots.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => of.get(id) ?? null);
    }),
    changes: new DataLoader(async (ids: readonly number[]) => {
      const of = groupedBy(await snapshots.changes(ids), ({ snapshot }) => snapshot);
      return ids.map((id) => of.get(id) ?? []);
    }),
    count: new DataLoader(async (sources: readonly string[]) => {
      const of = new Map((await snapshots.counts(sources)).map((row) => [row.source, row.count]));
      return sources.map((source) => of.get(source) ?? 0);
    }),
    page: pages((keys) => snapshots.pages(keys)),
    refusedPage: pages((keys) => snapshots.refusedPages(keys)),
  };
}

/** Pages are not kept: the same one is seldom asked for twice in a request. */
function pages<K, T extends { readonly nth: number }>(
  read: (keys: readonly K[]) => Promise<readonly T[]>,
): DataLoader<K, readonly T[]> {
  return new DataLoader(
    async (keys: readonly K[]) => {
      const of = groupedBy(await read(keys), ({ nth }) => nth);
      return keys.map((_key, i) => of.get(i + 1) ?? []);
    },
    { cache: false },
  );
}
