import type { Queried } from '../database/index.js';
import { groupedBy } from '../rows/index.js';
import type { SourceCheck } from '../snapshots/index.js';
import { CheckRepository } from '../snapshots/index.js';
import type {
  RefusedPageKey,
  RefusedRowRow,
  SnapshotPageKey,
  SnapshotRow,
} from './public-snapshot.repository.js';
import { PublicSnapshotRepository } from './public-snapshot.repository.js';
import type { FailureRow, NewestRow, OfSource } from './source-health.repository.js';
import { SourceHealthRepository } from './source-health.repository.js';

type Batch<K, V> = (keys: readonly K[]) => Promise<readonly V[]>;

/** Gathers what is asked for in one tick. */
export interface Loader<K, V> {
  load(key: K): Promise<V>;
}

/** Makes a loader of a subgraph's own library. */
export type LoaderOf = <K, V>(batch: Batch<K, V>, options?: { cache: boolean }) => Loader<K, V>;

/** How sources are, by their id. */
export interface SourceLoaders {
  readonly newest: Loader<string, NewestRow | null>;
  readonly lastFailure: Loader<string, FailureRow | null>;
  readonly lastCheck: Loader<string, SourceCheck | null>;
  /** Checks that go on, the first to begin first. */
  running(): Promise<readonly SourceCheck[]>;
}

/** Snapshots and the rows that they refused. */
export interface SnapshotLoaders {
  readonly byId: Loader<number, SnapshotRow | null>;
  /** How many a source has. */
  readonly count: Loader<string, number>;
  /** Up to one row more than asked. */
  readonly page: Loader<SnapshotPageKey, readonly SnapshotRow[]>;
  readonly refusedPage: Loader<RefusedPageKey, readonly RefusedRowRow[]>;
}

/** What resolvers of one request read sources and snapshots with: one query for each sort of question. */
export function sourceGraphLoaders(
  database: Queried,
  loaderOf: LoaderOf,
): { readonly health: SourceLoaders; readonly snapshots: SnapshotLoaders } {
  const health = new SourceHealthRepository(database);
  const checks = new CheckRepository(database);
  const snapshots = new PublicSnapshotRepository(database);
  return {
    health: {
      newest: loaderOf(oneOf((ids) => health.newest(ids))),
      lastFailure: loaderOf(oneOf((ids) => health.lastFailures(ids))),
      lastCheck: loaderOf(oneOf((ids) => checks.last(ids))),
      running: () => checks.running(),
    },
    snapshots: {
      byId: loaderOf(async (ids) => {
        const of = new Map((await snapshots.byIds(ids)).map((row) => [row.id, row]));
        return ids.map((id) => of.get(id) ?? null);
      }),
      count: loaderOf(async (sources) => {
        const of = new Map((await snapshots.counts(sources)).map((row) => [row.source, row.count]));
        return sources.map((source) => of.get(source) ?? 0);
      }),
      // Pages are not kept: the same one is seldom asked for twice in a request.
      page: loaderOf(
        inOrder((keys) => snapshots.pages(keys)),
        { cache: false },
      ),
      refusedPage: loaderOf(
        inOrder((keys) => snapshots.refusedPages(keys)),
        { cache: false },
      ),
    },
  };
}

const oneOf =
  <T extends OfSource>(read: Batch<string, T>): Batch<string, T | null> =>
  async (ids) => {
    const of = new Map((await read(ids)).map((row) => [row.source, row]));
    return ids.map((id) => of.get(id) ?? null);
  };

/** Rows say which of the keys they are of. */
const inOrder =
  <K, T extends { readonly nth: number }>(read: Batch<K, T>): Batch<K, readonly T[]> =>
  async (keys) => {
    const of = groupedBy(await read(keys), ({ nth }) => nth);
    return keys.map((_key, i) => of.get(i + 1) ?? []);
  };
