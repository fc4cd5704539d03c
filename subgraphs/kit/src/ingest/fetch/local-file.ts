import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { bounded } from '../decode/bounded.js';
import type { SourceFile } from '../source-file.js';

/** The most that a file may hold once decompressed. */
export const MAX_CONTENT = 4_000_000_000;

/**
 * A file on this machine; one that ends in `.gz` was compressed to be kept, and is read as it was before.
 *
 * @param address how it is told: its path under the mirror
 */
export async function localFile(place: string, address: string): Promise<SourceFile> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(place), hash);
  const { size } = await stat(place);
  const name = path.basename(place).replace(/\.gz$/, '');
  return {
    ...{ name, address, sha256: hash.digest('hex'), bytes: size, modifiedAt: null },
    open: () => contentOf(place, name),
  };
}

/** What a file of this machine holds, unzipped where its place ends in `.gz`. */
export function contentOf(place: string, name: string): Readable {
  const bytes = createReadStream(place);
  if (!place.endsWith('.gz')) return bytes;
  return bounded([bytes, createGunzip()], name, MAX_CONTENT);
}
