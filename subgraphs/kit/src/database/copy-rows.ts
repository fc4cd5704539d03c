import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import type { CopyValue } from './copy-text.js';
import { copyLine } from './copy-text.js';

/** Bytes of text gathered before they are sent: few system calls, little memory. */
const CHUNK_CHARACTERS = 64 * 1024;

type Rows = Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>;

/**
 * Streams rows into a table with COPY; the source is read no faster than PostgreSQL takes them.
 *
 * @param runner in whose transaction the rows arrive
 * @param table a table of the schema, or `schema.table`
 * @returns how many rows were sent
 */
export async function copyRows(
  runner: QueryRunner,
  table: string,
  columns: readonly string[],
  rows: Rows,
): Promise<number> {
  const name = table.split('.').map(pg.escapeIdentifier).join('.');
  const list = columns.map(pg.escapeIdentifier).join(', ');
  const client = (await runner.connect()) as pg.PoolClient;
  const sink = client.query(copyFrom(`COPY ${name} (${list}) FROM STDIN`));
  const sent = { rows: 0 };
  await pipeline(Readable.from(chunks(rows, sent)), sink);
  return sent.rows;
}

async function* chunks(rows: Rows, sent: { rows: number }): AsyncGenerator<string> {
  let text = '';
  for await (const row of rows) {
    text += copyLine(row);
    sent.rows += 1;
    if (text.length >= CHUNK_CHARACTERS) {
      yield text;
      text = '';
    }
  }
  if (text !== '') yield text;
}
