import type { DataSource, QueryRunner } from 'typeorm';
import { inTransaction } from '../database/index.js';
import type { Intake } from './intake.port.js';
import type { Producer } from './producer.js';
import { acceptJudged, lockHistories } from './receive-snapshot.js';
import type { Decision, SnapshotStatus, SnapshotSummary } from './snapshot.js';
import { SnapshotRepository } from './snapshot.repository.js';
import { SnapshotNotWaiting, SnapshotUnknown } from './sources.errors.js';

/** What decisions are taken with. */
export interface DecisionParts<Item, P extends Producer<Item>> {
  readonly database: DataSource;
  readonly intake: Intake<Item, P>;
  readonly producers: readonly P[];
}

/**
 * Applies a snapshot that waits, or was rejected, whatever the guard thinks of it: its history is
 * replayed, and who decided so is kept. All of it or nothing.
 *
 * @returns the snapshot as it now stands
 * @throws SnapshotUnknown, SnapshotNotWaiting
 */
export function acceptSnapshot<Item, P extends Producer<Item>>(
  { database, intake, producers }: DecisionParts<Item, P>,
  id: number,
  decision: Decision,
): Promise<SnapshotSummary> {
  return inTransaction(database, async (runner) => {
    await lockHistories(runner, intake.lock);
    const snapshot = await decidable(runner, id, ['QUARANTINED', 'REJECTED']);
    const { source } = snapshot;
    const producer = producers.find(({ info }) => info.id === source) ?? null;
    await intake.confirm?.(runner, snapshot, producer);
    await intake.judge(runner, source, snapshot, producer);
    await acceptJudged(runner, intake, source, snapshot);
    return decide(runner, snapshot, 'ACCEPTED', decision);
  });
}

/**
 * Sets aside for good a snapshot that waits: the same bytes will not be judged again.
 *
 * @returns the snapshot as it now stands
 * @throws SnapshotUnknown, SnapshotNotWaiting
 */
export function rejectSnapshot<Item, P extends Producer<Item>>(
  { database, intake }: DecisionParts<Item, P>,
  id: number,
  decision: Decision,
): Promise<SnapshotSummary> {
  return inTransaction(database, async (runner) => {
    await lockHistories(runner, intake.lock);
    const snapshot = await decidable(runner, id, ['QUARANTINED']);
    return decide(runner, snapshot, 'REJECTED', decision);
  });
}

/** The snapshot, which the caller's lock keeps as it is. */
async function decidable(
  runner: QueryRunner,
  id: number,
  allowed: readonly SnapshotStatus[],
): Promise<SnapshotSummary> {
  // A decision is a person's: nothing gives it again.
  await runner.query('SET LOCAL synchronous_commit = on');
  const snapshot = await new SnapshotRepository(runner).find(id);
  if (snapshot === null) throw new SnapshotUnknown(id);
  if (!allowed.includes(snapshot.status)) throw new SnapshotNotWaiting(id, snapshot.status);
  return snapshot;
}

async function decide(
  runner: QueryRunner,
  snapshot: SnapshotSummary,
  status: 'ACCEPTED' | 'REJECTED',
  decision: Decision,
): Promise<SnapshotSummary> {
  const snapshots = new SnapshotRepository(runner);
  await snapshots.decide(snapshot.id, status, decision);
  return (await snapshots.find(snapshot.id)) ?? snapshot;
}
