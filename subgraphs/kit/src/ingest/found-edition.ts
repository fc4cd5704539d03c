import type { Arrival } from './arrival.js';
import type { Edition } from './edition.js';
import type { SourceFile } from './source-file.js';

/** A file of a snapshot that was taken in, as it was told then. */
export type KnownFile = Pick<
  SourceFile,
  'address' | 'sha256' | 'bytes' | 'modifiedAt' | 'validator'
> & {
  /** As its edition calls it. */
  readonly name: string;
};

/** A snapshot that was taken in. */
export interface KnownArrival {
  /** Of its files, read as they were then: {@link fingerprintOf}. */
  readonly fingerprint: string;
  /** Whether it is part of the history: another waits for a steward, or was rejected. */
  readonly isAccepted: boolean;
  /** ISO. */
  readonly validOn: string;
  readonly files: readonly KnownFile[];
}

/** Nothing was published since the last snapshot. */
export class Unchanged {
  /** @param validOn the day that this snapshot describes (ISO) */
  constructor(readonly validOn: string) {}
}

/** An edition that may be taken in. */
export interface FoundEdition<Item> {
  readonly edition: Edition<Item>;
  /** The day that it describes (ISO); null where it is told only once it has come. */
  readonly validOn: string | null;
  /**
   * Brings its files here.
   *
   * @param known snapshots of its source, the last to arrive first
   * @throws whatever fetchFile does, SourceNotKept
   */
  arrive(known: readonly KnownArrival[]): Promise<Arrival<Item> | Unchanged>;
}
