import type { DataSource, QueryRunner } from 'typeorm';
import type { Queried } from '../database/index.js';
import type { Arrival } from '../ingest/index.js';
import type { Progress } from '../progress/index.js';
import type { Producer } from './producer.js';
import type { Finding, HistoryLine, SnapshotSummary, StagedSnapshot } from './snapshot.js';

/** A snapshot whose rows are written, and the day that it describes (ISO). */
export type AddedSnapshot = StagedSnapshot & { readonly validOn: string };

/**
 * What a subgraph does with what its producers publish. Its tables `snapshot`, `refused_row` and
 * `source_failure` have the columns that this folder reads.
 */
export interface Intake<Item, P extends Producer<Item> = Producer<Item>> {
  /** Name of the lock under which histories are written, one at a time across replicas. */
  readonly lock: string;
  /** Writes what a producer is and gives. */
  declare(runner: QueryRunner, producer: P): Promise<void>;
  /** Writes the rows of an arrival, and why others were not kept, in quarantine. @throws UnreadableFile */
  stage(
    runner: QueryRunner,
    producer: P,
    arrival: Arrival<Item>,
    progress: Progress,
  ): Promise<StagedSnapshot>;
  /**
   * What the history would be with a snapshot, and what a steward should see of it before it is served.
   * What it wrote is taken back where it finds something.
   *
   * @param producer null when its folder has been removed since
   */
  judge(
    runner: QueryRunner,
    source: string,
    snapshot: AddedSnapshot,
    producer: P | null,
  ): Promise<readonly Finding[]>;
  /** What a steward tells by accepting a snapshot after all, before it is judged again. */
  confirm?(runner: QueryRunner, snapshot: SnapshotSummary, producer: P | null): Promise<void>;
  /** Makes an accepted snapshot part of the history that {@link judge} has just looked at. */
  apply(runner: QueryRunner, source: string, snapshot: AddedSnapshot): Promise<void>;
  /** Publishes what is known, unless it is published already. */
  publish(database: DataSource, progress: Progress): Promise<void>;
  /** What each snapshot of a source is known to have changed. */
  changes(database: Queried, source: string): Promise<readonly HistoryLine[]>;
}
