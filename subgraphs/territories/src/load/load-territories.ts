import type { LoadReport, Progress } from '@maillage/kit';
import { copyRows, inTransaction } from '@maillage/kit';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Outlines } from '../outline/outline.types.js';
import type { BoundingBoxSource, OfficialCodeSource } from './official-code.port.js';
import { outlinesOf } from './outlines-of.js';
import { placeTerritories } from './place-territories.js';
import { TERRITORY_COLUMNS, territoryRows } from './territory-rows.js';

/** Raised when the same packages give other rows: centres, outlines, search names. */
const LOADER_VERSION = 1;

/** Where territories are read from. */
export interface TerritorySources {
  readonly code: OfficialCodeSource;
  readonly boxes: BoundingBoxSource;
}

/** Loads the official code, its places and outlines in one transaction, unless they are there. */
export async function loadInto(
  database: DataSource,
  sources: TerritorySources,
  progress: Progress,
): Promise<LoadReport> {
  const version = versionOf(sources);
  if (await isLoaded(database, version)) return { version, loaded: false, kept: {}, rejected: {} };
  progress.stage('Code officiel géographique');
  const { territories, rejected } = sources.code.read();
  const boxes = sources.boxes.read();
  const places = placeTerritories(territories, boxes.boxes);
  progress.stage('Contours approchés des communes');
  const outlines = outlinesOf(territories, places);
  progress.stage('Écriture des territoires', territories.length);
  const kept = await inTransaction(database, async (runner) => {
    await runner.query('DELETE FROM territory');
    const rows = territoryRows(territories, places, outlines);
    const count = await copyRows(runner, 'territory', TERRITORY_COLUMNS, counted(rows, progress));
    await storeOutlines(runner, outlines);
    await runner.query('DELETE FROM data_version');
    await runner.query('INSERT INTO data_version (version) VALUES ($1)', [version]);
    return count;
  });
  await database.query('ANALYZE territory');
  progress.done();
  const refused = { ...rejected, ...(boxes.rejected.length > 0 && { boxes: boxes.rejected }) };
  return { version, loaded: true, kept: { territory: kept }, rejected: refused };
}

function versionOf({ code, boxes }: TerritorySources): string {
  const parts = [code.version, boxes.version, String(LOADER_VERSION)].join('|');
  return createHash('sha256').update(parts).digest('hex').slice(0, 12);
}

async function isLoaded(database: DataSource, version: string): Promise<boolean> {
  const rows = await database.query<unknown[]>('SELECT 1 FROM data_version WHERE version = $1', [
    version,
  ]);
  return rows.length > 0;
}

function* counted<T>(rows: Iterable<T>, progress: Progress): Generator<T> {
  for (const row of rows) {
    progress.advance();
    yield row;
  }
}

async function storeOutlines(runner: QueryRunner, { files }: Outlines): Promise<void> {
  await runner.query('DELETE FROM outline_file');
  for (const { level, topology } of files) {
    const gzipped = gzipSync(JSON.stringify(topology), { level: 9 });
    const etag = `"${createHash('sha256').update(gzipped).digest('hex').slice(0, 16)}"`;
    await runner.query('INSERT INTO outline_file (level, etag, gzipped) VALUES ($1, $2, $3)', [
      level,
      etag,
      gzipped,
    ]);
  }
}
