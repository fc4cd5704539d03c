import type { LoadReport, Progress, RejectedRow } from '@maillage/kit';
import { copyRows, HubError, inTransaction } from '@maillage/kit';
import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import { buildClusters } from './build-clusters.js';
import { countTerritories } from './count-territories.js';
import { INCOMING_COLUMNS, incomingRows } from './incoming-rows.js';
import type { ServiceSource } from './service-source.port.js';
import type { CommunePlace } from './territory-copy.js';
import { copyTerritories, publishedVersion } from './territory-copy.js';
import { writePointsFiles } from './write-points-files.js';

/** Services are placed in territories, which come first. */
export class TerritoriesNotLoaded extends HubError {
  static override readonly code = 'TERRITORIES_NOT_LOADED';
}

/** Raised when the same sources give other rows. */
const LOADER_VERSION = 5;

interface Loading {
  readonly runner: QueryRunner;
  readonly communes: ReadonlyMap<string, CommunePlace>;
  readonly kindNumbers: ReadonlyMap<string, number>;
  readonly progress: Progress;
}

/** Loads every source in one transaction, unless this version is there. */
export async function loadInto(
  database: DataSource,
  sources: readonly ServiceSource[],
  progress: Progress,
): Promise<LoadReport> {
  const report = await inTransaction(database, async (runner) => {
    const version = await versionOf(runner, sources);
    const known = (await runner.query('SELECT 1 FROM data_version WHERE version = $1', [
      version,
    ])) as unknown[];
    if (known.length > 0) return { version, loaded: false, kept: {}, rejected: {} };
    return loadAll(runner, sources, version, progress);
  });
  if (report.loaded) await database.query('VACUUM (ANALYZE) service, territory_count, cluster');
  return report;
}

async function loadAll(
  runner: QueryRunner,
  sources: readonly ServiceSource[],
  version: string,
  progress: Progress,
): Promise<LoadReport> {
  progress.stage('Copie des territoires');
  await runner.query('DELETE FROM rejected_row; DELETE FROM source_record; DELETE FROM service');
  await runner.query('DELETE FROM kind; DELETE FROM source');
  const communes = await copyTerritories(runner);
  const kindNumbers = numberKinds(sources);
  const kept: Record<string, number> = {};
  const rejected: Record<string, readonly RejectedRow[]> = {};
  for (const source of sources) {
    const loading = { runner, communes, kindNumbers, progress };
    const outcome = await loadSource(source, loading);
    kept[source.info.id] = outcome.kept;
    if (outcome.rejected.length > 0) rejected[source.info.id] = outcome.rejected;
  }
  progress.stage('Comptes par territoire');
  await countTerritories(runner);
  progress.stage('Repères et fichiers de points');
  await buildClusters(runner);
  await writePointsFiles(runner, version);
  await runner.query('DELETE FROM data_version');
  await runner.query('INSERT INTO data_version (version) VALUES ($1)', [version]);
  progress.done();
  return { version, loaded: true, kept, rejected };
}

async function versionOf(runner: QueryRunner, sources: readonly ServiceSource[]): Promise<string> {
  const territories = await publishedVersion(runner);
  if (territories === null) {
    throw new TerritoriesNotLoaded('Les territoires doivent être chargés avant les services.', {
      level: 'error',
    });
  }
  const parts = sources.map(({ info }) => `${info.id}@${info.vintage}`);
  const text = [territories, ...parts, String(LOADER_VERSION)].join('|');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function numberKinds(sources: readonly ServiceSource[]): ReadonlyMap<string, number> {
  const codes = sources.flatMap(({ kinds }) => kinds.map((k) => k.code));
  return new Map(codes.map((code, index) => [code, index + 1]));
}

async function loadSource(
  source: ServiceSource,
  { runner, communes, kindNumbers, progress }: Loading,
): Promise<{ kept: number; rejected: readonly RejectedRow[] }> {
  progress.stage(source.info.title);
  await declare(runner, source, kindNumbers);
  const rejected: RejectedRow[] = [];
  const reject = (row: RejectedRow): void => void rejected.push(row);
  await runner.query(INCOMING);
  const rows = counted(incomingRows(source, kindNumbers, communes, reject), progress);
  const kept = await copyRows(runner, 'incoming', INCOMING_COLUMNS, rows);
  await runner.query('ANALYZE incoming');
  for (const statement of SETTLE) await runner.query(statement, [source.info.id]);
  await runner.query('DROP TABLE incoming');
  const refused = rejected.map(({ line, reason }) => [source.info.id, line, reason]);
  await copyRows(runner, 'rejected_row', ['source', 'line', 'reason'], refused);
  await runner.query('UPDATE source SET records = $2, rejected = $3 WHERE id = $1', [
    source.info.id,
    kept,
    rejected.length,
  ]);
  return { kept, rejected };
}

async function* counted<T>(rows: AsyncIterable<T>, progress: Progress): AsyncGenerator<T> {
  for await (const row of rows) {
    progress.advance();
    yield row;
  }
}

async function declare(
  runner: QueryRunner,
  { info, kinds }: ServiceSource,
  kindNumbers: ReadonlyMap<string, number>,
): Promise<void> {
  const { id, title, producer, licence, url, vintage, note, verified } = info;
  await runner.query(
    `INSERT INTO source (id, title, producer, licence, url, vintage, note, verified, records, rejected)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0)`,
    [id, title, producer, licence, url, vintage, note, verified],
  );
  for (const kind of kinds) {
    await runner.query(
      `INSERT INTO kind (num, code, label, label_en, bpe_code, operator_type, deduced, source, points)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)`,
      [
        ...[kindNumbers.get(kind.code), kind.code, kind.label, kind.labelEn, kind.bpeCode],
        ...[kind.operatorType, kind.deduced, id],
      ],
    );
  }
}

const INCOMING = `
  CREATE TEMP TABLE incoming (
    id text PRIMARY KEY, kind smallint NOT NULL, name text NOT NULL, lon double precision NOT NULL,
    lat double precision NOT NULL, zone int NOT NULL, place point NOT NULL, commune text,
    precision text NOT NULL, search_name text NOT NULL, record_id text NOT NULL, line int) ON COMMIT DROP`;

/** A point without a commune takes that of the nearest centre in its zone. */
const SETTLE = [
  `INSERT INTO service (id, kind, name, lon, lat, lonlat, zone, place, precision, territory,
     approximate, ancestors, source, search_name)
   SELECT i.id, i.kind, i.name, i.lon, i.lat, point(i.lon, i.lat), i.zone, i.place, i.precision,
     t.id, i.commune IS NULL, coalesce(t.id || t.parents, '{}'), $1, i.search_name
   FROM incoming i
   LEFT JOIN LATERAL (
     SELECT c.id FROM territory_copy c WHERE c.level = 'COMMUNE' AND c.zone = i.zone
     ORDER BY c.place <-> i.place LIMIT 1) near ON i.commune IS NULL
   LEFT JOIN territory_copy t ON t.id = coalesce(i.commune, near.id)`,
  `INSERT INTO source_record (source, record_id, service, line)
   SELECT $1, record_id, id, line FROM incoming`,
];
