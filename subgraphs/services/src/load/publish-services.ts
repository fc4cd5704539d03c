import type { Progress } from '@maillage/kit';
import { HubError, inTransaction, lockHistories } from '@maillage/kit';
import type { DataSource, QueryRunner } from 'typeorm';
import { boundsOf } from '../history/bounds.js';
import { reconcile, tellFeed } from '../history/reconcile.js';
import { replayAll } from '../history/replay.js';
import { dropWorkTables } from '../history/work-tables.js';
import type { ServiceProducer } from '../producer/producer.port.js';
import { buildClusters } from './build-clusters.js';
import { countTerritories } from './count-territories.js';
import { projectServices } from './project-services.js';
import { copyTerritories, publishedVersion } from './territory-copy.js';
import { writePointsFiles } from './write-points-files.js';

/** Under which histories are written, one at a time across replicas. */
export const SOURCES_LOCK = 'maillage.services.sources';

/** Services are placed in territories, which come first. */
export class TerritoriesNotLoaded extends HubError {
  static override readonly code = 'TERRITORIES_NOT_LOADED';
}

/** Raised when the same snapshots give other figures: every kind is published again. */
const PUBLISH_VERSION = 2;

/** Raised when the same snapshots tell another history: all are replayed at the next start. */
const HISTORY_VERSION = 3;

/**
 * Takes over the territories that are published, if they are others than before: every state is placed
 * again, and every history replayed. They come before any snapshot.
 *
 * @throws TerritoriesNotLoaded
 */
export function takeTerritories(
  database: DataSource,
  producers: readonly ServiceProducer[],
  progress: Progress,
): Promise<void> {
  return inTransaction(database, async (runner) => {
    await lockHistories(runner, SOURCES_LOCK);
    const published = await publishedVersion(runner);
    if (published === null) {
      throw new TerritoriesNotLoaded('Les territoires doivent être chargés avant les services.', {
        level: 'error',
      });
    }
    const version = `${published}/${String(HISTORY_VERSION)}`;
    const [known] = (await runner.query('SELECT version FROM territory_version')) as {
      version: string;
    }[];
    if (known?.version === version) return;
    progress.stage('Copie des territoires');
    await copyTerritories(runner);
    await runner.query('DELETE FROM territory_version');
    await runner.query('INSERT INTO territory_version (version) VALUES ($1)', [version]);
    await runner.query(PLACED_AGAIN);
    await replayHistories(runner, producers);
    await runner.query(EVENTS_PLACED_AGAIN);
  });
}

async function replayHistories(
  runner: QueryRunner,
  producers: readonly ServiceProducer[],
): Promise<void> {
  const sources = (await runner.query(
    `SELECT DISTINCT source FROM snapshot WHERE status = 'ACCEPTED'`,
  )) as { source: string }[];
  for (const { source } of sources) {
    const producer = producers.find(({ info }) => info.id === source);
    await replayAll(runner, source, boundsOf(producer?.bounds));
    await reconcile(runner, source, true);
    await dropWorkTables(runner);
  }
  await tellFeed(runner);
}

/** What identifies the data that are to be published. */
interface Version {
  readonly version: string;
  /** What every kind depends on. */
  readonly basis: string;
}

/**
 * Publishes what is known, unless it is published already: all of it at once, of which only the kinds
 * that have changed are written again.
 *
 * @returns the version, and whether it is new
 */
export async function publishServices(
  database: DataSource,
  progress: Progress,
): Promise<{ readonly version: string; readonly isNew: boolean }> {
  const published = await inTransaction(database, async (runner) => {
    await lockHistories(runner, SOURCES_LOCK);
    const wanted = await versionOf(runner);
    const [known] = (await runner.query('SELECT version, basis FROM data_version')) as Version[];
    const isNew = known?.version !== wanted.version;
    const whole = known?.basis !== wanted.basis;
    if (isNew) await publish(runner, wanted, whole, progress);
    return { version: wanted.version, isNew, whole };
  });
  // What some kinds change, PostgreSQL tidies by itself.
  if (published.whole) await database.query('VACUUM (ANALYZE) service, territory_count, cluster');
  return published;
}

async function publish(
  runner: QueryRunner,
  { version, basis }: Version,
  whole: boolean,
  progress: Progress,
): Promise<void> {
  progress.stage('Services d’aujourd’hui');
  const kinds = await projectServices(runner, whole);
  progress.stage('Comptes par territoire');
  await countTerritories(runner, kinds);
  progress.stage('Repères et fichiers de points');
  await buildClusters(runner, kinds);
  await writePointsFiles(runner, version, kinds);
  await runner.query('DELETE FROM data_version');
  await runner.query('INSERT INTO data_version (version, basis) VALUES ($1, $2)', [version, basis]);
  progress.done();
}

async function versionOf(runner: QueryRunner): Promise<Version> {
  const [row] = (await runner.query(VERSION, [String(PUBLISH_VERSION)])) as Version[];
  if (row === undefined) throw new Error('a row of values is a row');
  return row;
}

const VERSION = `
  SELECT left(md5(basis || coalesce(
    (SELECT string_agg(source || valid_on || fingerprint, ',' ORDER BY source, valid_on)
     FROM snapshot WHERE status = 'ACCEPTED'), '')), 12) AS version, basis
  FROM (SELECT concat_ws('/', $1::text, (SELECT version FROM territory_version)) AS basis) on_it`;

/** A code may have become another commune’s; a point without a code may be nearest to another. */
const PLACED_AGAIN = `
  UPDATE source_state s SET commune = c.id, departement = c.departement
  FROM commune_code c
  WHERE c.code = s.commune_given AND (s.commune, s.departement) IS DISTINCT FROM (c.id, c.departement)`;

/** An event that is told as before may be in another commune, as after a merger. */
const EVENTS_PLACED_AGAIN = `
  UPDATE service_event e SET commune = s.commune FROM source_state s
  WHERE s.id = coalesce(e.state_to, e.state_from) AND e.commune IS DISTINCT FROM s.commune`;
