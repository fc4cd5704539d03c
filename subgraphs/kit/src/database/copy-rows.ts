import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import type { CopyValue } from './copy-text.js';
import { copyLine } from './copy-text.js';

/** Characters gathered before they are sent: few system calls, little memory. */
const CHUNK_CHARACTERS = 64 * 1024;

/** Chunks of a batch, and as many that are read ahead: some 8 MB. */
const BATCH_CHUNKS = 128;

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
  const sent = { rows: 0 };
  await pipeline(Readable.from(chunks(rows, sent)), await copying(runner, table, columns));
  return sent.rows;
}

/**
 * Streams rows into a table as {@link copyRows} does, some 40,000 at a time.
 *
 * @param each what PostgreSQL does with a batch that has arrived, while the next is read
 */
export async function copyBatches(
  runner: QueryRunner,
  table: string,
  columns: readonly string[],
  rows: Rows,
  each: () => Promise<unknown>,
): Promise<void> {
  const ahead = { highWaterMark: BATCH_CHUNKS };
  const text = Readable.from(chunks(rows, { rows: 0 }), ahead);
  const batches = text.iterator() as AsyncIterator<Buffer, undefined>;
  try {
    let next = await batches.next();
    while (next.done !== true) {
      const batch = batchFrom(next.value, batches);
      await pipeline(Readable.from(batch), await copying(runner, table, columns));
      await each();
      next = await batches.next();
    }
  } finally {
    text.destroy();
  }
}

/** A batch that begins with a chunk. */
async function* batchFrom(
  first: Buffer,
  rest: AsyncIterator<Buffer, undefined>,
): AsyncGenerator<Buffer> {
  yield first;
  for (let taken = 1; taken < BATCH_CHUNKS; taken += 1) {
    const { done, value } = await rest.next();
    if (done === true) return;
    yield value;
  }
}

async function copying(
  runner: QueryRunner,
  table: string,
  columns: readonly string[],
): Promise<NodeJS.WritableStream> {
  const name = table.split('.').map(pg.escapeIdentifier).join('.');
  return copySink(runner, `${name} (${columns.map(pg.escapeIdentifier).join(', ')})`, '');
}

/**
 * Where text is written for PostgreSQL to copy.
 *
 * @param into a table and its columns, as SQL; never a user's word
 * @param form how the text is written, as the `WITH` of COPY
 */
export async function copySink(
  runner: QueryRunner,
  into: string,
  form: string,
): Promise<NodeJS.WritableStream> {
  const client = (await runner.connect()) as pg.PoolClient;
  return client.query(copyFrom(`COPY ${into} FROM STDIN ${form}`));
}

/** As bytes, which lie out of the heap: text that waits there would be copied by each collection. */
async function* chunks(rows: Rows, sent: { rows: number }): AsyncGenerator<Buffer> {
  let text = '';
  for await (const row of rows) {
    text += copyLine(row);
    sent.rows += 1;
    if (text.length >= CHUNK_CHARACTERS) {
      yield Buffer.from(text);
      text = '';
    }
  }
  if (text !== '') yield Buffer.from(text);
}
