import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import type { QueryRunner } from 'typeorm';

interface FileToWrite {
  readonly num: number;
  readonly code: string;
  /** What it says before its points, as JSON. */
  readonly head: string;
}

/** Columns of a file. */
const COLUMNS = ['ids', 'names', 'lons', 'lats', 'communes'] as const;

/** Rows read at once: memory stays the same however many points a kind has. */
const BATCH = 5000;

/**
 * Writes the points of kinds as compressed files, so that a browser can search near its reader without
 * telling where that is: of kinds whose points are others than before, or whose source says otherwise.
 *
 * @param kinds numbers of those whose points are others
 */
export async function writePointsFiles(
  runner: QueryRunner,
  version: string,
  kinds: readonly number[],
): Promise<void> {
  const files = (await runner.query(TO_WRITE, [kinds])) as FileToWrite[];
  await runner.query(OUTDATED, [files.map(({ code }) => code)]);
  await runner.query(WRITTEN, [files.map(({ num }) => num)]);
  await runner.query('CREATE INDEX ON written (kind, nth)');
  for (const file of files) {
    const text = Readable.from(fileText(runner, file, version));
    const gzipped = await buffer(text.pipe(createGzip({ level: 6 })));
    const etag = `"${createHash('sha256').update(gzipped).digest('hex').slice(0, 16)}"`;
    const values = [version, file.code, etag, gzipped.length, gzipped, file.head];
    await runner.query(FILE, values);
  }
  await runner.query(PRESENT, [version, files.map(({ num }) => num)]);
}

const HEADS = `
  SELECT k.num, k.code, k.points_version, json_build_object('kind', k.code, 'label', k.label,
    'deduced', k.deduced, 'source', json_build_object('title', s.title, 'producer', s.producer,
      'licence', s.licence, 'url', s.url, 'vintage', s.vintage))::text AS head
  FROM kind k JOIN source s ON s.id = k.source`;

const TO_WRITE = `
  SELECT k.num, k.code, k.head FROM (${HEADS}) k
  WHERE k.num = ANY($1) OR NOT EXISTS (SELECT 1 FROM points_file f
    WHERE f.kind = k.code AND f.version = k.points_version AND f.head = k.head)
  ORDER BY k.num`;

/** Those that were served until now are kept for the pages that are open. */
const OUTDATED = `
  DELETE FROM points_file f USING kind k
  WHERE k.code = f.kind AND k.code = ANY($1) AND f.version IS DISTINCT FROM k.points_version`;

/** Neighbours follow one another, which compresses well; about a metre of precision is kept. */
const WRITTEN = `
  CREATE TEMP TABLE written ON COMMIT DROP AS
  SELECT kind, row_number() OVER (PARTITION BY kind ORDER BY territory, id)::int AS nth, id AS ids,
    name AS names, round(lon::numeric, 5)::float8 AS lons, round(lat::numeric, 5)::float8 AS lats,
    territory AS communes
  FROM service WHERE kind = ANY($1)`;

const FILE = `
  INSERT INTO points_file (version, kind, etag, bytes, gzipped, head)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (version, kind) DO UPDATE SET etag = excluded.etag, bytes = excluded.bytes,
    gzipped = excluded.gzipped, head = excluded.head`;

const PRESENT = 'UPDATE kind SET points_version = $1 WHERE num = ANY($2)';

async function* fileText(
  runner: QueryRunner,
  { num, head }: FileToWrite,
  version: string,
): AsyncGenerator<string> {
  yield JSON.stringify({ version, ...(JSON.parse(head) as object) }).slice(0, -1);
  for (const column of COLUMNS) {
    yield `,"${column}":[`;
    yield* columnText(runner, num, column);
    yield ']';
  }
  yield '}';
}

async function* columnText(
  runner: QueryRunner,
  kind: number,
  column: (typeof COLUMNS)[number],
): AsyncGenerator<string> {
  for (let read = 0, length = BATCH; length === BATCH; read += length) {
    const rows = (await runner.query(
      `SELECT ${column} AS value FROM written WHERE kind = $1 AND nth > $2 AND nth <= $3 ORDER BY nth`,
      [kind, read, read + BATCH],
    )) as { value: unknown }[];
    length = rows.length;
    if (length > 0)
      yield (read > 0 ? ',' : '') + rows.map(({ value }) => JSON.stringify(value)).join();
  }
}
