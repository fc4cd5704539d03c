import type { Arrival, Progress } from '@maillage/kit';
import { fingerprintOf, inTransaction } from '@maillage/kit';
import type { DataSource, QueryRunner } from 'typeorm';
import { boundsOf } from '../history/bounds.js';
import type { Finding } from '../history/judge.js';
import { reconcile, tellFeed } from '../history/reconcile.js';
import { replayWith } from '../history/replay.js';
import type { PointOfService, ServiceProducer } from '../producer/producer.port.js';
import { declareProducer } from './declare-producer.js';
import type { StagedSnapshot } from './stage-points.js';
import { stagePoints } from './stage-points.js';

/** Where a snapshot stands: `SUPERSEDED` by another of the same day. */
export type SnapshotStatus = 'ACCEPTED' | 'QUARANTINED' | 'REJECTED' | 'SUPERSEDED';

/** What became of an arrival. */
export interface ReceivedSnapshot extends StagedSnapshot {
  readonly status: SnapshotStatus;
  /** False when the same bytes had come before: nothing was done. */
  readonly isNew: boolean;
  /** Why it waits for a steward. */
  readonly findings: readonly Finding[];
  /** What was told in the feed. */
  readonly told: number;
}

/** Days after which a snapshot describes a past that nobody is alerted of. */
const BACKFILLED_DAYS = 60;

/**
 * Takes an arrival in: its rows, then the history with it, all of it or nothing. One that a steward
 * should see is kept aside, and changes nothing. The same arrival twice changes nothing either.
 *
 * @throws ColumnsMissing, FormatChanged, and what fetching throws
 */
export function receiveSnapshot(
  database: DataSource,
  producer: ServiceProducer,
  arrival: Arrival<PointOfService>,
  progress: Progress,
): Promise<ReceivedSnapshot> {
  const source = producer.info.id;
  return inTransaction(database, async (runner) => {
    await lockSources(runner);
    // Unlike what comes with the hub, this may not be there to be loaded again.
    await runner.query('SET LOCAL synchronous_commit = on');
    const kindNumbers = await declareProducer(runner, producer);
    const known = await findSame(runner, source, arrival);
    if (known !== null) return known;
    const staged = await stagePoints(runner, source, arrival, kindNumbers, progress);
    const added = { ...staged, validOn: arrival.validOn };
    await runner.query('SAVEPOINT judged');
    const findings = await replayWith(runner, source, added, boundsOf(producer.bounds));
    if (findings.length > 0) {
      await runner.query('ROLLBACK TO SAVEPOINT judged');
      await runner.query(QUARANTINE, [staged.id, JSON.stringify(findings)]);
      return { ...staged, status: 'QUARANTINED', isNew: true, findings, told: 0 };
    }
    const told = await applyReplayed(runner, source, added.id);
    return { ...staged, status: 'ACCEPTED', isNew: true, findings, told };
  });
}

/** Writes the history that was replayed with a snapshot, which is accepted by it. */
export async function applyReplayed(
  runner: QueryRunner,
  source: string,
  snapshot: number,
): Promise<number> {
  await runner.query(SUPERSEDE, [source, snapshot]);
  const [row] = (await runner.query(ACCEPT, [snapshot, BACKFILLED_DAYS])) as [
    { backfilled: boolean }[],
    number,
  ];
  await reconcile(runner, source, row[0]?.backfilled ?? true);
  return tellFeed(runner);
}

/** One at a time, across replicas: histories are not written twice at once. */
export const lockSources = async (runner: QueryRunner): Promise<void> => {
  await runner.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.services.sources'))`);
};

async function findSame(
  runner: QueryRunner,
  source: string,
  arrival: Arrival<PointOfService>,
): Promise<ReceivedSnapshot | null> {
  const rows = (await runner.query(SAME, [
    source,
    arrival.validOn,
    fingerprintOf(arrival),
  ])) as Omit<ReceivedSnapshot, 'isNew' | 'told'>[];
  return rows[0] === undefined ? null : { ...rows[0], isNew: false, told: 0 };
}

const SAME = `
  SELECT id, rows_read AS read, rows_kept AS kept, rows_left_out AS "leftOut",
    rows_refused AS refused, status, findings
  FROM snapshot WHERE source = $1 AND valid_on = $2 AND fingerprint = $3 AND status <> 'SUPERSEDED'
  ORDER BY id DESC LIMIT 1`;

const QUARANTINE = 'UPDATE snapshot SET findings = $2 WHERE id = $1';

const SUPERSEDE = `
  UPDATE snapshot s SET status = 'SUPERSEDED' FROM snapshot n
  WHERE n.id = $2 AND s.id <> n.id AND s.source = $1 AND s.valid_on = n.valid_on
    AND s.status = 'ACCEPTED'`;

const ACCEPT = `
  UPDATE snapshot SET status = 'ACCEPTED', known_from = now() WHERE id = $1
  RETURNING retrieved_at > valid_on + make_interval(days => $2) AS backfilled`;
