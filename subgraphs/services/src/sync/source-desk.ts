import type { DatabaseTarget, Progress } from '@maillage/kit';
import { migrateDatabase, openDatabase } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import { publishServices, takeTerritories } from '../load/publish-services.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { ServiceProducer } from '../producer/producer.port.js';
import { acceptSnapshot, rejectSnapshot } from './decide-snapshot.js';
import { FailureRepository } from './failure.repository.js';
import type { HistoryLine } from './history.repository.js';
import { HistoryRepository } from './history.repository.js';
import type { ListedSource, SourceStatus } from './list-sources.js';
import { listSources, producerNamed, statusOf } from './list-sources.js';
import type { Decision, RefusedRow, SnapshotSummary } from './snapshot.repository.js';
import { SnapshotRepository } from './snapshot.repository.js';
import type { SyncRequest, SyncedEdition } from './sync-producer.js';
import { syncProducer } from './sync-producer.js';
import { SnapshotUnknown } from './sync.errors.js';

/** What a steward does with sources, from a command line or a schedule. */
export class SourceDesk {
  private readonly snapshots: SnapshotRepository;

  private constructor(
    private readonly database: DataSource,
    readonly producers: readonly ServiceProducer[],
    private readonly progress: Progress,
  ) {
    this.snapshots = new SnapshotRepository(database);
  }

  /** Opens it on the tables of services, once territories are there. @throws TerritoriesNotLoaded */
  static async open(
    target: DatabaseTarget,
    producers: readonly ServiceProducer[],
    progress: Progress,
  ): Promise<SourceDesk> {
    const database = await openDatabase({ target, records: [], migrations: MIGRATIONS });
    try {
      await migrateDatabase(database);
      await takeTerritories(database, producers, progress);
    } catch (error) {
      await database.destroy();
      throw error;
    }
    return new SourceDesk(database, producers, progress);
  }

  /** Takes in editions, then publishes what is known, once, however the reading of them ends. */
  async *sync(
    producers: readonly ServiceProducer[],
    request: SyncRequest,
  ): AsyncGenerator<SyncedEdition> {
    try {
      for (const producer of producers) {
        yield* syncProducer(this.database, producer, request, this.progress);
      }
    } finally {
      await publishServices(this.database, this.progress);
    }
  }

  /** Producers, beside the editions of a mirror that were never taken in. */
  async list(mirror: string | null): Promise<readonly ListedSource[]> {
    const { snapshots } = this;
    const known = { newest: await snapshots.newest(), days: await snapshots.days() };
    return listSources(this.producers, known, mirror);
  }

  async status(): Promise<readonly SourceStatus[]> {
    return statusOf(this.producers, {
      newest: await this.snapshots.newest(),
      waiting: await this.snapshots.waiting(null),
      failures: await new FailureRepository(this.database).last(),
    });
  }

  /** What each snapshot of a source changed, by nature and kind. @throws SourceUnknown */
  history(source: string): Promise<readonly HistoryLine[]> {
    const { id } = producerNamed(this.producers, source).info;
    return new HistoryRepository(this.database).changes(id);
  }

  /** Snapshots that wait for a decision, of one source or of all. @throws SourceUnknown */
  review(source: string | null): Promise<readonly SnapshotSummary[]> {
    return this.snapshots.waiting(
      source === null ? null : producerNamed(this.producers, source).info.id,
    );
  }

  /** Applies a snapshot whatever the guard thinks of it, and publishes. @throws SnapshotUnknown, SnapshotNotWaiting */
  async accept(id: number, decision: Decision): Promise<SnapshotSummary> {
    const accepted = await acceptSnapshot(this.database, this.producers, id, decision);
    await publishServices(this.database, this.progress);
    return accepted;
  }

  /** Sets a snapshot aside for good. @throws SnapshotUnknown, SnapshotNotWaiting */
  reject(id: number, decision: Decision): Promise<SnapshotSummary> {
    return rejectSnapshot(this.database, id, decision);
  }

  /** Rows of a snapshot that were refused, by file and line. @throws SnapshotUnknown */
  async refused(id: number): Promise<readonly RefusedRow[]> {
    if ((await this.snapshots.find(id)) === null) throw new SnapshotUnknown(id);
    return this.snapshots.refused(id);
  }

  close(): Promise<void> {
    return this.database.destroy();
  }
}
