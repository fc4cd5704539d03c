import type { Origin } from '../ingest/index.js';
import type { CheckedSource } from './checks/check.js';
import type { ListedSource, SourceStatus } from './list-sources.js';
import type { Producer } from './producer.js';
import type {
  Decision,
  HistoryLine,
  PreviewedSnapshot,
  RefusedRow,
  SnapshotSummary,
} from './snapshot.js';
import type { SyncedEdition } from './sync-producer.js';

/** What a steward does with sources, from a command line or a schedule. */
export interface Desk {
  readonly producers: readonly Producer<unknown>[];
  /**
   * Takes in editions of these sources, or of all, then publishes what is known, once, however the
   * reading of them ends.
   *
   * @throws SourceUnknown before anything is read
   */
  sync(ids: readonly string[] | null, origin: Origin): AsyncGenerator<SyncedEdition>;
  /**
   * What the newest edition of a mirror would change, which is not done; null where it has none.
   *
   * @throws SourceUnknown, and what reading it throws
   */
  preview(source: string, mirror: string): Promise<PreviewedSnapshot | null>;
  /** Producers, beside the editions of a mirror that were never taken in. */
  list(mirror: string | null): Promise<readonly ListedSource[]>;
  status(): Promise<readonly SourceStatus[]>;
  /** What each snapshot of a source changed, by nature and kind. @throws SourceUnknown */
  history(source: string): Promise<readonly HistoryLine[]>;
  /** Snapshots that wait for a decision, of one source or of all. @throws SourceUnknown */
  review(source: string | null): Promise<readonly SnapshotSummary[]>;
  /** Applies a snapshot whatever the guard thinks of it, and publishes. @throws SnapshotUnknown, SnapshotNotWaiting */
  accept(id: number, decision: Decision): Promise<SnapshotSummary>;
  /** Sets a snapshot aside for good. @throws SnapshotUnknown, SnapshotNotWaiting */
  reject(id: number, decision: Decision): Promise<SnapshotSummary>;
  /** Rows of a snapshot that were refused, by file and line. @throws SnapshotUnknown */
  refused(id: number): Promise<readonly RefusedRow[]>;
  /** Whether a snapshot is of one of its sources. */
  has(id: number): Promise<boolean>;
  /** When each source was last asked for what is new. */
  checked(): Promise<readonly CheckedSource[]>;
  /** Fingerprints of the files that are not to be let go of. */
  filesToKeep(): Promise<readonly string[]>;
  /** Publishes what is known, unless it is published already. */
  publish(): Promise<void>;
  close(): Promise<void>;
}
