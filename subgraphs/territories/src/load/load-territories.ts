import type { LoadReport, Progress } from '@maillage/kit';
import { inTransaction } from '@maillage/kit';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { BoundingBoxSource, OfficialCodeSource } from './official-code.port.js';
import { outlinesOf } from './outlines-of.js';
import { placeTerritories } from './place-territories.js';
import { territoryRows } from './territory-rows.js';
import { TerritoryStore } from './territory-store.repository.js';

/** Raised when the same packages give other rows: centres, outlines, search names. */
const LOADER_VERSION = 3;

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
  const store = new TerritoryStore(database);
  if ((await store.version()) === version) {
    return { version, loaded: false, kept: {}, rejected: {} };
  }
  progress.stage('Code officiel géographique');
  const { territories, rejected } = sources.code.read();
  const boxes = sources.boxes.read();
  const places = placeTerritories(territories, boxes.boxes);
  progress.stage('Contours approchés des communes');
  const outlines = outlinesOf(territories, places);
  progress.stage('Écriture des territoires', territories.length);
  const kept = await inTransaction(database, (runner) => {
    const rows = counted(territoryRows(territories, places, outlines), progress);
    return store.replace(runner, { version, rows, outlines: outlines.files });
  });
  await store.analyse();
  progress.done();
  const refused = { ...rejected, ...(boxes.rejected.length > 0 && { boxes: boxes.rejected }) };
  return { version, loaded: true, kept: { territory: kept }, rejected: refused };
}

function versionOf({ code, boxes }: TerritorySources): string {
  const parts = [code.version, boxes.version, String(LOADER_VERSION)].join('|');
  return createHash('sha256').update(parts).digest('hex').slice(0, 12);
}

function* counted<T>(rows: Iterable<T>, progress: Progress): Generator<T> {
  for (const row of rows) {
    progress.advance();
    yield row;
  }
}
