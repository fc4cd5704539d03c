import type { CheckRepository, SourceCheck } from '@maillage/kit';
import { groupedBy } from '@maillage/kit';
import DataLoader from 'dataloader';
import type {
  FailureRow,
  NewestRow,
  OfSource,
  SourceHealthRepository,
  SourceKindRow,
} from './source-health.repository.js';

/** How sources are, by their id; one instance per request. */
export interface SourceLoaders {
  readonly newest: DataLoader<string, NewestRow | null>;
  readonly lastFailure: DataLoader<string, FailureRow | null>;
  readonly lastCheck: DataLoader<string, SourceCheck | null>;
  /** Checks that go on, the first to begin first. */
  running(): Promise<readonly SourceCheck[]>;
  readonly kinds: DataLoader<string, readonly SourceKindRow[]>;
}

/** Gathers the sources asked for in one tick into one query. */
export function sourceLoaders(
  health: SourceHealthRepository,
  checks: CheckRepository,
): SourceLoaders {
  return {
    lastCheck: oneOf((ids) => checks.last(ids)),
    running: () => checks.running(),
    newest: oneOf((ids) => health.newest(ids)),
    lastFailure: oneOf((ids) => health.lastFailures(ids)),
    kinds: new DataLoader(async (ids: readonly string[]) => {
      const of = groupedBy(await health.kinds(ids), ({ source }) => source);
      return ids.map((id) => of.get(id) ?? []);
    }),
  };
}

function oneOf<T extends OfSource>(
  read: (ids: readonly string[]) => Promise<T[]>,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const of = new Map((await read(ids)).map((row) => [row.source, row]));
    return ids.map((id) => of.get(id) ?? null);
  });
}
