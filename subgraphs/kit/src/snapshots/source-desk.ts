import type { DataSource } from 'typeorm';
import type { Origin } from '../ingest/index.js';
import { mirroredEditions } from '../ingest/index.js';
import type { Progress } from '../progress/index.js';
import type { CheckedSource } from './checks/check.js';
import { CheckRepository } from './checks/check.repository.js';
import { acceptSnapshot, rejectSnapshot } from './decide-snapshot.js';
import type { Desk } from './desk.js';
import { FailureRepository } from './failure.repository.js';
import type { Intake } from './intake.port.js';
import type { ListedSource, SourceStatus } from './list-sources.js';
import { listSources, producerNamed, statusOf } from './list-sources.js';
import type { Producer } from './producer.js';
import { previewSnapshot } from './receive-snapshot.js';
import type {
  Decision,
  HistoryLine,
  PreviewedSnapshot,
  RefusedRow,
  SnapshotSummary,
} from './snapshot.js';
import { SnapshotRepository } from './snapshot.repository.js';
import { SnapshotUnknown } from './sources.errors.js';
import type { SyncedEdition } from './sync-producer.js';
import { syncProducer } from './sync-producer.js';

/** What a desk works with. */
export interface DeskParts<Item, P extends Producer<Item>> {
  /** Migrated; closed with the desk. */
  readonly database: DataSource;
  readonly producers: readonly P[];
  readonly intake: Intake<Item, P>;
  readonly progress: Progress;
}

/** The desk of one subgraph. */
export class SourceDesk<Item, P extends Producer<Item>> implements Desk {
  private readonly snapshots: SnapshotRepository;

  constructor(private readonly parts: DeskParts<Item, P>) {
    this.snapshots = new SnapshotRepository(parts.database);
  }

  get producers(): readonly P[] {
    return this.parts.producers;
  }

  async *sync(ids: readonly string[] | null, origin: Origin): AsyncGenerator<SyncedEdition> {
    const wanted = ids?.map((id) => producerNamed(this.producers, id)) ?? this.producers;
    try {
      for (const producer of wanted) yield* syncProducer(this.parts, producer, origin);
    } finally {
      await this.publish();
    }
  }

  async preview(source: string, mirror: string): Promise<PreviewedSnapshot | null> {
    const producer = producerNamed(this.producers, source);
    const { database, intake, progress } = this.parts;
    const found = mirroredEditions(mirror, producer.editions).at(-1);
    if (found === undefined) return null;
    const { edition, validOn } = found;
    const arrival = { edition, validOn, files: await found.files(), retrievedAt: new Date() };
    return previewSnapshot(database, intake, producer, arrival, progress);
  }

  async list(mirror: string | null): Promise<readonly ListedSource[]> {
    const { snapshots } = this;
    const known = { newest: await snapshots.newest(), days: await snapshots.days() };
    return listSources(this.producers, known, mirror);
  }

  async status(): Promise<readonly SourceStatus[]> {
    return statusOf(this.producers, {
      newest: await this.snapshots.newest(),
      waiting: await this.snapshots.waiting(null),
      failures: await new FailureRepository(this.parts.database).last(),
    });
  }

  history(source: string): Promise<readonly HistoryLine[]> {
    const { id } = producerNamed(this.producers, source).info;
    return this.parts.intake.changes(this.parts.database, id);
  }

  review(source: string | null): Promise<readonly SnapshotSummary[]> {
    return this.snapshots.waiting(
      source === null ? null : producerNamed(this.producers, source).info.id,
    );
  }

  async accept(id: number, decision: Decision): Promise<SnapshotSummary> {
    const accepted = await acceptSnapshot(this.parts, id, decision);
    await this.publish();
    return accepted;
  }

  reject(id: number, decision: Decision): Promise<SnapshotSummary> {
    return rejectSnapshot(this.parts, id, decision);
  }

  async refused(id: number): Promise<readonly RefusedRow[]> {
    if (!(await this.has(id))) throw new SnapshotUnknown(id);
    return this.snapshots.refused(id);
  }

  async has(id: number): Promise<boolean> {
    return (await this.snapshots.find(id)) !== null;
  }

  checked(): Promise<readonly CheckedSource[]> {
    return new CheckRepository(this.parts.database).checked();
  }

  filesToKeep(): Promise<readonly string[]> {
    return this.snapshots.filesToKeep();
  }

  close(): Promise<void> {
    return this.parts.database.destroy();
  }

  publish(): Promise<void> {
    const { database, intake, progress } = this.parts;
    return intake.publish(database, progress);
  }
}
