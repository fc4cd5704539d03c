import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { HubError } from '../../errors/index.js';
import { bounded } from '../decode/bounded.js';
import { FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';

/** The most that a file may hold once decompressed. */
export const MAX_CONTENT = 4_000_000_000;

/**
 * A file on this machine; one that ends in `.gz` was compressed to be kept, and is what it was before: its hash is the
 * same as if its producer had just sent it.
 *
 * @param address how it is told: its path under the mirror
 * @throws FormatChanged when its compression is damaged, FileTooLarge
 */
export async function localFile(place: string, address: string): Promise<SourceFile> {
  const name = path.basename(place).replace(/\.gz$/, '');
  const open = (): Readable => contentOf(place, name);
  return { name, address, ...(await measured(open(), name)), modifiedAt: null, raw: open, open };
}

async function measured(
  content: Readable,
  name: string,
): Promise<Pick<SourceFile, 'sha256' | 'bytes'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    if (error instanceof HubError || !isZlib(error)) throw error;
    throw new FormatChanged(name, 'compression abîmée', error);
  }
  return { sha256: hash.digest('hex'), bytes };
}

const isZlib = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('Z_');

/** What a file of this machine holds, unzipped where its place ends in `.gz`. */
export function contentOf(place: string, name: string): Readable {
  const bytes = createReadStream(place);
  if (!place.endsWith('.gz')) return bytes;
  return bounded([bytes, createGunzip()], name, MAX_CONTENT);
}
