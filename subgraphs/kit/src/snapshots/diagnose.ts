import type { DataSource } from 'typeorm';
import type { DatabaseParts } from '../database/index.js';
import { openDatabase } from '../database/index.js';
import { daysLate } from './freshness.js';
import type { Producer } from './producer.js';
import { SnapshotRepository } from './snapshot.repository.js';

/** Something that was looked at. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** A sentence in French: what is seen, and what to do when it is a problem. */
  readonly message: string;
}

/** What a diagnosis looks at. */
export interface Examined {
  readonly producers: readonly Producer<unknown>[];
  /** ISO. */
  readonly today: string;
}

/** A check that found nothing wrong, and one that did. */
export const fine = (name: string, message: string): Check => ({ name, ok: true, message });
export const problem = (name: string, message: string): Check => ({ name, ok: false, message });

/**
 * Looks at the tables and the sources of a subgraph; changes nothing.
 *
 * @param first what is looked at before them
 */
export async function diagnoseSources(
  parts: DatabaseParts,
  { producers, today }: Examined,
  first: (database: DataSource) => Promise<readonly Check[]>,
): Promise<Check[]> {
  const database = await openDatabase(parts);
  try {
    const isPending = await database.showMigrations();
    const checks = [...(await first(database)), migrations(isPending)];
    if (isPending) return checks;
    const snapshots = new SnapshotRepository(database);
    return [
      ...checks,
      ...(await freshness(snapshots, producers, today)),
      await quarantine(snapshots),
    ];
  } finally {
    await database.destroy();
  }
}

const migrations = (isPending: boolean): Check =>
  isPending
    ? problem(
        'migrations',
        'La base n’est pas à jour : « npm start » ou toute commande sauf « doctor » la met à jour.',
      )
    : fine('migrations', 'La base est à jour.');

async function freshness(
  snapshots: SnapshotRepository,
  producers: readonly Producer<unknown>[],
  today: string,
): Promise<Check[]> {
  const newest = new Map((await snapshots.newest()).map((s) => [s.source, s.validOn]));
  const late = producers.flatMap(({ info: { id, cadence } }) => {
    const day = newest.get(id);
    const days = day === undefined ? null : daysLate(cadence, day, today);
    if (day === undefined || days === null) return [];
    const message = `${id} est en retard de ${String(Math.ceil(days))} jours sur son rythme (dernier : ${day}) : cherchez une publication plus récente.`;
    return [problem('freshness', message)];
  });
  return late.length > 0
    ? late
    : [fine('freshness', 'Aucune source n’est en retard sur son rythme.')];
}

async function quarantine(snapshots: SnapshotRepository): Promise<Check> {
  const waiting = await snapshots.waiting(null);
  return waiting.length === 0
    ? fine('quarantine', 'Aucun instantané n’attend de décision.')
    : problem(
        'quarantine',
        `${String(waiting.length)} instantané(s) en quarantaine : voyez « review ».`,
      );
}
