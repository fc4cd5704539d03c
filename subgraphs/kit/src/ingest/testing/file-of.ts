import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { SourceFile } from '../source-file.js';

/** A file that holds this, given piece by piece as a disk would, so that nothing rests on where pieces end. */
export function fileOf(name: string, content: string | Buffer, piece = 7): SourceFile {
  const bytes = Buffer.from(content);
  return {
    ...{ name, address: name, bytes: bytes.length, modifiedAt: null },
    sha256: createHash('sha256').update(bytes).digest('hex'),
    open: () => Readable.from(pieces(bytes, piece), { objectMode: false }),
  };
}

function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Everything that a reader gives. */
export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const given: T[] = [];
  for await (const row of rows) given.push(row);
  return given;
}
