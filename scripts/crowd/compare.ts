import type { Filter, InventedChange } from './invented-changes.js';
import { changeIdOf, letsThrough } from './invented-changes.js';
import type { Heard } from './messages.js';

/** Changes that were committed together, and when: milliseconds since 1970. */
export interface Told {
  readonly at: number;
  readonly changes: readonly InventedChange[];
}

/** What a crowd heard, against what it was to hear. */
export interface Compared {
  /** Told to nobody of those it was for, client by client. */
  readonly lost: number;
  readonly twice: number;
  /** Told to who did not ask for them, or never committed. */
  readonly astray: number;
  /** From the commit to the client, in milliseconds, each change of each client. */
  readonly latencies: readonly number[];
}

/** Checks each client against what its filter lets through: the filter of a client is the one of its rank. */
export function compare(
  told: readonly Told[],
  heard: readonly Heard[],
  filters: readonly Filter[],
  clients: number,
): Compared {
  const awaited = filters.map((filter) => awaitedOf(told, filter));
  const seen = Array.from({ length: clients }, () => new Set<string>());
  const latencies: number[] = [];
  let [twice, astray] = [0, 0];
  for (const { client, at, ids } of heard) {
    for (const id of ids) {
      const committed = awaited[client % filters.length]?.get(id);
      const known = seen[client];
      if (committed === undefined || known === undefined) astray += 1;
      else if (known.has(id)) twice += 1;
      else {
        known.add(id);
        latencies.push(at - committed);
      }
    }
  }
  const due = seen.reduce((sum, _, i) => sum + (awaited[i % filters.length]?.size ?? 0), 0);
  return { lost: due - latencies.length, twice, astray, latencies };
}

const awaitedOf = (told: readonly Told[], filter: Filter): ReadonlyMap<string, number> =>
  new Map(
    told.flatMap(({ at, changes }) =>
      changes
        .filter((change) => letsThrough(filter, change))
        .map((change) => [changeIdOf(change), at] as const),
    ),
  );

/** The value that a share of the figures does not pass. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
