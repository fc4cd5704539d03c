import { inTransaction } from '@maillage/kit';
import type { DataSource, QueryRunner } from 'typeorm';
import { boundsOf } from '../history/bounds.js';
import { replayWith } from '../history/replay.js';
import type { SnapshotStatus } from '../load/receive-snapshot.js';
import { applyReplayed, lockSources } from '../load/receive-snapshot.js';
import type { ServiceProducer } from '../producer/producer.port.js';
import type { Decision, SnapshotSummary } from './snapshot.repository.js';
import { SnapshotRepository } from './snapshot.repository.js';
import { SnapshotNotWaiting, SnapshotUnknown } from './sync.errors.js';

/**
 * Applies a snapshot that waits, or was rejected, whatever the guard thinks of it: its history is
 * replayed, and who decided so is kept. All of it or nothing.
 *
 * @returns the snapshot as it now stands
 * @throws SnapshotUnknown, SnapshotNotWaiting
 */
export function acceptSnapshot(
  database: DataSource,
  producers: readonly ServiceProducer[],
  id: number,
  decision: Decision,
): Promise<SnapshotSummary> {
  return inTransaction(database, async (runner) => {
    const snapshot = await decidable(runner, id, ['QUARANTINED', 'REJECTED']);
    const producer = producers.find(({ info }) => info.id === snapshot.source);
    await replayWith(runner, snapshot.source, snapshot, boundsOf(producer?.bounds));
    await applyReplayed(runner, snapshot.source, id);
    return decide(runner, snapshot, 'ACCEPTED', decision);
  });
}

/**
 * Sets aside for good a snapshot that waits: the same bytes will not be judged again.
 *
 * @returns the snapshot as it now stands
 * @throws SnapshotUnknown, SnapshotNotWaiting
 */
export function rejectSnapshot(
  database: DataSource,
  id: number,
  decision: Decision,
): Promise<SnapshotSummary> {
  return inTransaction(database, async (runner) => {
    const snapshot = await decidable(runner, id, ['QUARANTINED']);
    return decide(runner, snapshot, 'REJECTED', decision);
  });
}

/** The snapshot, under the lock of those who write histories. */
async function decidable(
  runner: QueryRunner,
  id: number,
  allowed: readonly SnapshotStatus[],
): Promise<SnapshotSummary> {
  await lockSources(runner);
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
