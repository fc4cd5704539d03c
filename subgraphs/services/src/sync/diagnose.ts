import type { DatabaseTarget } from '@maillage/kit';
import { openDatabase } from '@maillage/kit';
import { accessSync, constants } from 'node:fs';
import type { DataSource } from 'typeorm';
import { publishedVersion } from '../load/territory-copy.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { ServiceProducer } from '../producer/producer.port.js';
import { daysLate } from './freshness.js';
import { SnapshotRepository } from './snapshot.repository.js';

/** Something that was looked at. */
export interface Check {
  readonly name: 'territories' | 'migrations' | 'mirror' | 'freshness' | 'quarantine';
  readonly ok: boolean;
  /** A sentence in French: what is seen, and what to do when it is a problem. */
  readonly message: string;
}

/** What a diagnosis looks at. */
export interface Examined {
  readonly producers: readonly ServiceProducer[];
  readonly mirror: string | null;
  /** ISO. */
  readonly today: string;
}

/** Looks at what a steward relies on; changes nothing. */
export async function diagnose(target: DatabaseTarget, examined: Examined): Promise<Check[]> {
  const database = await openDatabase({ target, records: [], migrations: MIGRATIONS });
  try {
    const isPending = await database.showMigrations();
    const checks = [await territories(database), migrations(isPending), mirror(examined.mirror)];
    if (isPending) return checks;
    const snapshots = new SnapshotRepository(database);
    return [...checks, ...(await freshness(snapshots, examined)), await quarantine(snapshots)];
  } finally {
    await database.destroy();
  }
}

async function territories(database: DataSource): Promise<Check> {
  const runner = database.createQueryRunner();
  try {
    const version = await publishedVersion(runner);
    return version === null
      ? problem(
          'territories',
          'Les territoires ne sont pas chargés : lancez « npm start » ou « sync ».',
        )
      : fine('territories', `Territoires chargés, version ${version}.`);
  } finally {
    await runner.release();
  }
}

const migrations = (isPending: boolean): Check =>
  isPending
    ? problem(
        'migrations',
        'La base n’est pas à jour : « npm start » ou toute commande sauf « doctor » la met à jour.',
      )
    : fine('migrations', 'La base est à jour.');

function mirror(folder: string | null): Check {
  if (folder === null) {
    return problem('mirror', 'Aucun miroir : donnez --mirror ou MAILLAGE_MIRROR.');
  }
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return fine('mirror', `Miroir lisible : ${folder}.`);
  } catch {
    return problem(
      'mirror',
      `Le miroir ${folder} manque ou ne peut être lu : vérifiez le chemin et ses droits.`,
    );
  }
}

async function freshness(
  snapshots: SnapshotRepository,
  { producers, today }: Examined,
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

const fine = (name: Check['name'], message: string): Check => ({ name, ok: true, message });
const problem = (name: Check['name'], message: string): Check => ({ name, ok: false, message });
