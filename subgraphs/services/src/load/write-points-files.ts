import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import type { QueryRunner } from 'typeorm';

interface KindToWrite {
  readonly num: number;
  readonly code: string;
  readonly head: object;
}

/** Columns of a file. */
const COLUMNS = ['ids', 'names', 'lons', 'lats', 'communes'] as const;

/** Rows read at once: memory stays the same however many points a kind has. */
const BATCH = 5000;

/**
 * Writes the points of every kind as a compressed file, so that a browser can search near its
 * reader without telling where that is.
 */
export async function writePointsFiles(runner: QueryRunner, version: string): Promise<void> {
  await runner.query(
    'DELETE FROM points_file WHERE version NOT IN (SELECT version FROM data_version)',
  );
  await runner.query(WRITTEN);
  const kinds = (await runner.query(KINDS)) as KindToWrite[];
  for (const kind of kinds) {
    await runner.query('DELETE FROM written');
    await runner.query(NUMBERED, [kind.num]);
    const text = Readable.from(fileText(runner, kind.head, version));
    const gzipped = await buffer(text.pipe(createGzip({ level: 6 })));
    const etag = `"${createHash('sha256').update(gzipped).digest('hex').slice(0, 16)}"`;
    await runner.query(
      `INSERT INTO points_file (version, kind, etag, bytes, gzipped) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [version, kind.code, etag, gzipped.length, gzipped],
    );
  }
}

const KINDS = `
  SELECT k.num, k.code, json_build_object('kind', k.code, 'label', k.label, 'deduced', k.deduced,
    'source', json_build_object('title', s.title, 'producer', s.producer, 'licence', s.licence,
      'url', s.url, 'vintage', s.vintage)) AS head
  FROM kind k JOIN source s ON s.id = k.source ORDER BY k.num`;

const WRITTEN = `
  CREATE TEMP TABLE written (
    nth int PRIMARY KEY, ids text, names text, lons float8, lats float8, communes text)
  ON COMMIT DROP`;

/** Neighbours follow one another, which compresses well; about a metre of precision is kept. */
const NUMBERED = `
  INSERT INTO written
  SELECT row_number() OVER (ORDER BY territory, id), id, name, round(lon::numeric, 5),
    round(lat::numeric, 5), territory
  FROM service WHERE kind = $1`;

async function* fileText(
  runner: QueryRunner,
  head: object,
  version: string,
): AsyncGenerator<string> {
  yield JSON.stringify({ version, ...head }).slice(0, -1);
  for (const column of COLUMNS) {
    yield `,"${column}":[`;
    yield* columnText(runner, column);
    yield ']';
  }
  yield '}';
}

async function* columnText(
  runner: QueryRunner,
  column: (typeof COLUMNS)[number],
): AsyncGenerator<string> {
  for (let read = 0; ; read += BATCH) {
    const rows = (await runner.query(
      `SELECT ${column} AS value FROM written WHERE nth > $1 AND nth <= $2 ORDER BY nth`,
      [read, read + BATCH],
    )) as { value: unknown }[];
    if (rows.length === 0) return;
    yield (read > 0 ? ',' : '') + rows.map(({ value }) => JSON.stringify(value)).join();
  }
}
