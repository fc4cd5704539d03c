import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SourceFile } from '../source-file.js';

/** A file's content on the disk, for formats that are read from their end. */
export interface Spooled {
  readonly place: string;
  remove(): Promise<void>;
}

/** Writes a file's content where it can be read in any order. */
export async function spooled(file: SourceFile): Promise<Spooled> {
  const folder = await mkdtemp(path.join(tmpdir(), 'maillage-'));
  const place = path.join(folder, 'content');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(file.open(), createWriteStream(place));
  } catch (error) {
    await remove();
    throw error;
  }
  return { place, remove };
}
