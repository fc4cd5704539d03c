import type { Origin } from '../ingest/index.js';
import type { CheckedSource } from './checks/check.js';
import type { Desk } from './desk.js';
import type { ListedSource, SourceStatus } from './list-sources.js';
import { producerNamed } from './list-sources.js';
import type { Producer } from './producer.js';
import type {
  Decision,
  HistoryLine,
  PreviewedSnapshot,
  RefusedRow,
  SnapshotSummary,
} from './snapshot.js';
import { SnapshotUnknown, SourceUnknown } from './sources.errors.js';
import type { SyncedEdition } from './sync-producer.js';

/**
 * Several desks as one. Each may rest on what those before it publish, so it publishes again when
 * they did; numbers of snapshots are not shared between desks.
 */
export class JoinedDesk implements Desk {
  constructor(private readonly desks: readonly Desk[]) {}

  get producers(): readonly Producer<unknown>[] {
    return this.desks.flatMap(({ producers }) => producers);
  }

  async *sync(ids: readonly string[] | null, origin: Origin): AsyncGenerator<SyncedEdition> {
    ids?.forEach((id) => producerNamed(this.producers, id));
    for (const desk of this.desks) {
      const own = ids?.filter((id) => isOf(desk, id)) ?? null;
      if (own?.length === 0) continue;
      try {
        yield* desk.sync(own, origin);
      } finally {
        await this.publishAfter(desk);
      }
    }
  }

  async preview(source: string, mirror: string): Promise<PreviewedSnapshot | null> {
    return this.deskOf(source).preview(source, mirror);
  }

  list(mirror: string | null): Promise<ListedSource[]> {
    return this.ofAll((desk) => desk.list(mirror));
  }

  status(): Promise<SourceStatus[]> {
    return this.ofAll((desk) => desk.status());
  }

  async history(source: string): Promise<readonly HistoryLine[]> {
    return this.deskOf(source).history(source);
  }

  async review(source: string | null): Promise<readonly SnapshotSummary[]> {
    if (source !== null) return this.deskOf(source).review(source);
    return this.ofAll((desk) => desk.review(null));
  }

  async accept(id: number, decision: Decision): Promise<SnapshotSummary> {
    const desk = await this.deskWith(id);
    const accepted = await desk.accept(id, decision);
    await this.publishAfter(desk);
    return accepted;
  }

  async reject(id: number, decision: Decision): Promise<SnapshotSummary> {
    return (await this.deskWith(id)).reject(id, decision);
  }

  async refused(id: number): Promise<readonly RefusedRow[]> {
    return (await this.deskWith(id)).refused(id);
  }

  async has(id: number): Promise<boolean> {
    return (await this.find(id)) !== null;
  }

  checked(): Promise<readonly CheckedSource[]> {
    return this.ofAll((desk) => desk.checked());
  }

  filesToKeep(): Promise<readonly string[]> {
    return this.ofAll((desk) => desk.filesToKeep());
  }

  async publish(): Promise<void> {
    for (const desk of this.desks) await desk.publish();
  }

  async close(): Promise<void> {
    for (const desk of this.desks) await desk.close();
  }

  private async publishAfter(changed: Desk): Promise<void> {
    const others = this.desks.slice(this.desks.indexOf(changed) + 1);
    for (const desk of others) await desk.publish();
  }

  private async ofAll<T>(ask: (desk: Desk) => Promise<readonly T[]>): Promise<T[]> {
    return (await Promise.all(this.desks.map(ask))).flat();
  }

  private deskOf(source: string): Desk {
    const found = this.desks.find((desk) => isOf(desk, source));
    if (found === undefined) throw new SourceUnknown(source);
    return found;
  }

  private async deskWith(id: number): Promise<Desk> {
    const found = await this.find(id);
    if (found === null) throw new SnapshotUnknown(id);
    return found;
  }

  private async find(id: number): Promise<Desk | null> {
    for (const desk of this.desks) if (await desk.has(id)) return desk;
    return null;
  }
}

const isOf = (desk: Desk, source: string): boolean =>
  desk.producers.some(({ info }) => info.id === source);
