import { mirroredEditions } from '../ingest/index.js';
import type { SourceFailure } from './failure.repository.js';
import type { Cadence, Producer } from './producer.js';
import type { SnapshotSummary } from './snapshot.js';
import { SourceUnknown } from './sources.errors.js';

/** A producer, and what a mirror holds of it. */
export interface ListedSource {
  readonly id: string;
  readonly title: string;
  readonly cadence: Cadence;
  /** The day that its last accepted snapshot describes (ISO); null before the first. */
  readonly newest: string | null;
  /** Days of the mirror's editions that were never taken in. */
  readonly found: readonly string[];
}

/** How a source is. */
export interface SourceStatus {
  readonly id: string;
  readonly title: string;
  /** Its last accepted snapshot. */
  readonly newest: SnapshotSummary | null;
  readonly quarantined: number;
  readonly failure: SourceFailure | null;
}

/** What is known of snapshots, whatever the source. */
export interface KnownSnapshots {
  readonly newest: readonly SnapshotSummary[];
  readonly days: readonly { readonly source: string; readonly validOn: string }[];
  readonly waiting: readonly SnapshotSummary[];
  readonly failures: readonly SourceFailure[];
}

/** The producer of this id. @throws SourceUnknown */
export function producerNamed<P extends Producer<unknown>>(producers: readonly P[], id: string): P {
  const producer = producers.find(({ info }) => info.id === id);
  if (producer === undefined) throw new SourceUnknown(id);
  return producer;
}

/**
 * Producers, beside what a mirror holds of them.
 *
 * @param mirror a folder that stands for the network; nothing is found without one
 */
export function listSources(
  producers: readonly Producer<unknown>[],
  { newest, days }: Pick<KnownSnapshots, 'newest' | 'days'>,
  mirror: string | null,
): ListedSource[] {
  const last = new Map(newest.map(({ source, validOn }) => [source, validOn]));
  const known = new Set(days.map(({ source, validOn }) => `${source} ${validOn}`));
  return producers.map(({ info: { id, title, cadence }, editions }) => {
    const held = mirror === null ? [] : mirroredEditions(mirror, editions);
    const found = held.map(({ validOn }) => validOn).filter((day) => !known.has(`${id} ${day}`));
    return { id, title, cadence, newest: last.get(id) ?? null, found };
  });
}

/** How each producer's data are. */
export function statusOf(
  producers: readonly Producer<unknown>[],
  known: Omit<KnownSnapshots, 'days'>,
): SourceStatus[] {
  const of = <T extends { readonly source: string }>(rows: readonly T[], id: string): T | null =>
    rows.find(({ source }) => source === id) ?? null;
  return producers.map(({ info: { id, title } }) => ({
    ...{ id, title },
    newest: of(known.newest, id),
    quarantined: known.waiting.filter(({ source }) => source === id).length,
    failure: of(known.failures, id),
  }));
}
