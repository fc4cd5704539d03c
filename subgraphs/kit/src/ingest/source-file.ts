import type { Readable } from 'node:stream';

/** What a server said of the version that it sent, to be asked later whether it has another. */
export interface Validator {
  readonly etag: string | null;
  /** As it wrote it. */
  readonly lastModified: string | null;
}

/** A file of a producer, as it came. */
export interface SourceFile {
  /** Its own name, without the `.gz` of a copy that was compressed to be kept. */
  readonly name: string;
  /** What its bytes as they came are called, where that is something else: `points.csv.gz`. */
  readonly savedAs?: string;
  /** Where it came from: an address, or a path under the mirror. */
  readonly address: string;
  /** Of the bytes as they came, in hexadecimal. */
  readonly sha256: string;
  /** As it came, in bytes. */
  readonly bytes: number;
  /** When its producer last changed it, where that is told. */
  readonly modifiedAt: Date | null;
  /** What its server said of this version, where a server gave it. */
  readonly validator?: Validator;
  /** Its bytes as they came, where they can be read again; absent for what comes with the hub. */
  raw?(): Readable;
  /** Its content from the start, decompressed. @throws FileTooLarge while it is read */
  open(): Readable;
}

/** Files of one edition, by the name that the edition gives them. */
export type SourceFiles = Readonly<Record<string, SourceFile>>;
