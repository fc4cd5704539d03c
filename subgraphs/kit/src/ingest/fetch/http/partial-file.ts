import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open, rm } from 'node:fs/promises';
import { FileTooLarge } from '../../ingest.errors.js';
import { SourceNotKept } from './http.errors.js';

/** A file on its way: what came of it, on the disk, with the hash of that. */
export class PartialFile {
  private hash: Hash = createHash('sha256');
  private size = 0;

  private constructor(
    private readonly handle: FileHandle,
    readonly place: string,
    private readonly name: string,
    private readonly limit: number,
  ) {}

  /** @param limit the most bytes that it may hold @throws SourceNotKept */
  static async create(place: string, name: string, limit: number): Promise<PartialFile> {
    const handle = await kept(name, open(place, 'ax'));
    return new PartialFile(handle, place, name, limit);
  }

  /** How many bytes came. */
  get received(): number {
    return this.size;
  }

  /** Begins again. */
  async empty(): Promise<void> {
    await this.handle.truncate(0);
    this.hash = createHash('sha256');
    this.size = 0;
  }

  /** Adds bytes at its end; the hash and the size never tell more than the disk holds. @throws FileTooLarge, SourceNotKept */
  async append(chunk: Buffer): Promise<void> {
    this.refuseOver(this.size + chunk.length);
    await kept(this.name, this.handle.writeFile(chunk));
    this.hash.update(chunk);
    this.size += chunk.length;
  }

  /** Lets a size pass that is not too large. @throws FileTooLarge */
  refuseOver(size: number): void {
    if (size > this.limit) throw new FileTooLarge(this.name, this.limit);
  }

  /** Ends it. @returns the SHA-256 of its bytes, in hexadecimal */
  async end(): Promise<string> {
    await this.handle.close();
    return this.hash.digest('hex');
  }

  /** Gives it up, with what came. */
  async abandon(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.place, { force: true });
  }
}

const kept = <T>(name: string, written: Promise<T>): Promise<T> =>
  written.catch((error: unknown) => {
    throw new SourceNotKept(name, error);
  });
