import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { bounded } from '../../decode/bounded.js';
import type { SourceFile } from '../../source-file.js';
import { SourceNotKept } from '../http/http.errors.js';
import { MAX_CONTENT } from '../local-file.js';
import { isCompressed } from './is-compressed.js';

/** What is told of a file beside its bytes. */
export type FileWords = Pick<SourceFile, 'name' | 'address' | 'sha256' | 'bytes' | 'modifiedAt'> &
  Pick<Partial<SourceFile>, 'validator'>;

/** What the files that are kept take. */
export interface StoreUse {
  readonly files: number;
  /** On the disk. */
  readonly bytes: number;
}

const SHA256 = /^[0-9a-f]{64}$/;

const OLD_MS = 24 * 3_600_000;

/**
 * Producers' files as they came, each under its fingerprint, in a folder that every process of the hub may share: the
 * same bytes are kept once, and a file is there whole or not at all.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Where files are received before they are kept. @throws SourceNotKept */
  async incoming(): Promise<string> {
    const folder = path.join(this.folder, 'incoming');
    await kept('incoming', mkdir(folder, { recursive: true, mode: 0o700 }));
    return folder;
  }

  has(sha256: string): boolean {
    return this.placeOf(sha256) !== null;
  }

  /** Keeps the bytes of a file, unless they are here; those that shrink are compressed. @throws SourceNotKept */
  async keep(file: Pick<SourceFile, 'name' | 'sha256' | 'raw'>): Promise<void> {
    const { name, sha256, raw } = file;
    if (raw === undefined || this.has(sha256)) return;
    const compressed = isCompressed(name);
    const place = path.join(this.folder, sha256.slice(0, 2), `${sha256}${compressed ? '' : '.gz'}`);
    const part = path.join(await this.incoming(), `${randomUUID()}.part`);
    const steps = compressed ? [] : [createGzip()];
    try {
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      await pipeline([raw(), ...steps, createWriteStream(part, { mode: 0o600 })]);
      await rename(part, place);
    } catch (error) {
      await rm(part, { force: true });
      throw new SourceNotKept(name, error);
    }
  }

  /** The bytes of a file as they came; null where they are not kept. */
  open(sha256: string): Readable | null {
    const place = this.placeOf(sha256);
    if (place === null) return null;
    const bytes = createReadStream(place);
    return place.endsWith('.gz') ? bounded([bytes, createGunzip()], sha256, MAX_CONTENT) : bytes;
  }

  /** A file that is kept, as its source reads it. @throws SourceNotKept where it is not */
  file(words: FileWords): SourceFile {
    const raw = (): Readable => {
      const bytes = this.open(words.sha256);
      if (bytes === null) throw new SourceNotKept(words.name, 'no such file');
      return bytes;
    };
    const name = words.name.replace(/\.gz$/, '');
    const open = (): Readable =>
      words.name.endsWith('.gz') ? bounded([raw(), createGunzip()], name, MAX_CONTENT) : raw();
    return { ...words, name, savedAs: words.name, raw, open };
  }

  /**
   * Lets go of what nobody names and of what was left on its way, once it is a day old: what has just come is named
   * only when it has been read.
   *
   * @returns how many files went
   */
  async sweep(named: ReadonlySet<string>): Promise<number> {
    let gone = 0;
    for (const { place, sha256, isOld } of await this.places()) {
      if (!isOld || (sha256 !== null && named.has(sha256))) continue;
      await rm(place, { force: true });
      gone += 1;
    }
    return gone;
  }

  /** What it takes on the disk. */
  async use(): Promise<StoreUse> {
    const places = await this.places();
    return { files: places.length, bytes: places.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  private placeOf(sha256: string): string | null {
    if (!SHA256.test(sha256)) return null;
    const place = path.join(this.folder, sha256.slice(0, 2), sha256);
    return [place, `${place}.gz`].find((found) => existsSync(found)) ?? null;
  }

  private async places() {
    if (!existsSync(this.folder)) return [];
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const told = files.map(async ({ parentPath, name }) => {
      const place = path.join(parentPath, name);
      // Another process may have let go of it meanwhile.
      const found = await stat(place).catch(() => null);
      const sha256 = name.replace(/\.gz$/, '');
      return {
        ...{ place, bytes: found?.size ?? 0 },
        sha256: SHA256.test(sha256) ? sha256 : null,
        isOld: found !== null && Date.now() - found.mtimeMs > OLD_MS,
      };
    });
    return Promise.all(told);
  }
}

const kept = <T>(name: string, made: Promise<T>): Promise<T> =>
  made.catch((error: unknown) => {
    throw new SourceNotKept(name, error);
  });
