import type { LoadReport, Progress } from '@maillage/kit';
import { inTransaction } from '@maillage/kit';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { FactRepository } from '../intake/fact.repository.js';
import { ChangeStore } from './change-store.repository.js';
import { chooseOutlines, realOutlinesOf } from './choose-outlines.js';
import { deadTerritories } from './dead-territories.js';
import type { PartialCode } from './fold/partial-code.js';
import { HistoryStore } from './history-store.repository.js';
import type { LegalHistorySource } from './law.port.js';
import { mergeLaw } from './merge-law.js';
import type { BoundingBoxSource, OfficialCode, OfficialCodeSource } from './official-code.port.js';
import { OutlineEditionsRepository } from './outline-editions.repository.js';
import { outlinesOf } from './outlines-of.js';
import { placeTerritories } from './place-territories.js';
import { PostalPointsRepository } from './postal-points.repository.js';
import { realOutlineRows } from './real-outline-rows.js';
import { territoryRows } from './territory-rows.js';
import { TerritoryStore } from './territory-store.repository.js';
import { YearListsRepository } from './year-lists.repository.js';

/** Raised when the same packages give other rows: centres, outlines, search names. */
const LOADER_VERSION = 9;

/** Where territories are read from. */
export interface TerritorySources {
  readonly code: OfficialCodeSource;
  readonly boxes: BoundingBoxSource;
  /** What texts say of the levels that the code does not date. */
  readonly law: LegalHistorySource;
}

/** Loads the official code, its places and outlines in one transaction, unless they are there. */
export async function loadInto(
  database: DataSource,
  sources: TerritorySources,
  progress: Progress,
): Promise<LoadReport> {
  const version = versionOf(sources, await new FactRepository(database).version());
  const store = new TerritoryStore(database);
  const past = new HistoryStore(database);
  const changes = new ChangeStore(database);
  if ((await store.version()) === version) {
    return { version, loaded: false, kept: {}, rejected: {} };
  }
  progress.stage('Code officiel géographique');
  const lists = await new YearListsRepository(database).all();
  const { territories, history, rejected } = readCode(sources, lists);
  const living = territories.filter(({ alive }) => alive);
  const boxes = sources.boxes.read();
  const points = await new PostalPointsRepository(database).of(history);
  const places = placeTerritories(territories, boxes.boxes, points);
  progress.stage('Contours');
  const editions = await new OutlineEditionsRepository(database).all();
  const chosen = chooseOutlines(editions, history, living);
  const outlines = outlinesOf(territories, places, realOutlinesOf(chosen));
  progress.stage('Écriture des territoires', territories.length);
  const kept = await inTransaction(database, async (runner) => {
    const rows = counted(territoryRows(territories, places, outlines, chosen), progress);
    const real = realOutlineRows(living, chosen);
    const data = { version, rows, real, outlines: outlines.files };
    const territory = await store.replace(runner, data);
    const told = await past.replace(runner, history, living);
    return { territory, ...told, territory_change: await changes.replace(runner) };
  });
  await store.analyse();
  await past.analyse();
  await changes.analyse();
  progress.done();
  const refused = { ...rejected, ...(boxes.rejected.length > 0 && { boxes: boxes.rejected }) };
  return { version, loaded: true, kept, rejected: refused };
}

/** The official code, with the dead ids that only texts know of. */
function readCode({ code, law }: TerritorySources, lists: readonly PartialCode[]): OfficialCode {
  const { territories: living, history: told, rejected } = code.read(lists);
  const history = mergeLaw(told, law.read(living));
  return { territories: [...living, ...deadTerritories(history, living)], history, rejected };
}

/** @param facts version of what producers’ facts complete; empty without any */
function versionOf({ code, boxes, law }: TerritorySources, facts: string): string {
  const parts = [code.version, boxes.version, law.version, String(LOADER_VERSION)];
  if (facts !== '') parts.push(facts);
  return createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 12);
}

function* counted<T>(rows: Iterable<T>, progress: Progress): Generator<T> {
  for (const row of rows) {
    progress.advance();
    yield row;
  }
}
