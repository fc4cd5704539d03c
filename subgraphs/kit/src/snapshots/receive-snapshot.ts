import type { DataSource, QueryRunner } from 'typeorm';
import { inTransaction, takenBack } from '../database/index.js';
import type { Arrival } from '../ingest/index.js';
import { fingerprintOf } from '../ingest/index.js';
import type { Progress } from '../progress/index.js';
import type { AddedSnapshot, Intake } from './intake.port.js';
import type { Producer } from './producer.js';
import type { Finding, PreviewedSnapshot, ReceivedSnapshot } from './snapshot.js';

/**
 * Takes an arrival in: its rows, then the history with it, all of it or nothing. One that a steward
 * should see is kept aside, and changes nothing. The same arrival twice changes nothing either.
 *
 * @throws ColumnsMissing, FormatChanged, and what fetching throws
 */
export function receiveSnapshot<Item, P extends Producer<Item>>(
  database: DataSource,
  intake: Intake<Item, P>,
  producer: P,
  arrival: Arrival<Item>,
  progress: Progress,
): Promise<ReceivedSnapshot> {
  return inTransaction(database, async (runner) => {
    // Unlike what comes with the hub, this may not be there to be loaded again.
    await runner.query('SET LOCAL synchronous_commit = on');
    return takeIn(runner, intake, producer, arrival, progress);
  });
}

/**
 * What {@link receiveSnapshot} would do with an arrival: all of it is done, told, and taken back.
 *
 * @throws ColumnsMissing, FormatChanged, and what fetching throws
 */
export function previewSnapshot<Item, P extends Producer<Item>>(
  database: DataSource,
  intake: Intake<Item, P>,
  producer: P,
  arrival: Arrival<Item>,
  progress: Progress,
): Promise<PreviewedSnapshot> {
  return takenBack(database, async (runner) => {
    const snapshot = await takeIn(runner, intake, producer, arrival, progress);
    const lines = await intake.changes(runner, producer.info.id);
    return { snapshot, changes: lines.filter(({ before }) => before === arrival.validOn) };
  });
}

async function takeIn<Item, P extends Producer<Item>>(
  runner: QueryRunner,
  intake: Intake<Item, P>,
  producer: P,
  arrival: Arrival<Item>,
  progress: Progress,
): Promise<ReceivedSnapshot> {
  const source = producer.info.id;
  await lockHistories(runner, intake.lock);
  await intake.declare(runner, producer);
  const known = await findSame(runner, source, arrival);
  if (known !== null) return known;
  const staged = await intake.stage(runner, producer, arrival, progress);
  const added = { ...staged, validOn: arrival.validOn };
  await runner.query('SAVEPOINT judged');
  const findings = [
    ...(await lostOnItsDay(runner, source, added)),
    ...(await intake.judge(runner, source, added, producer)),
  ];
  if (findings.length > 0) {
    await runner.query('ROLLBACK TO SAVEPOINT judged');
    await runner.query(QUARANTINE, [staged.id, JSON.stringify(findings)]);
    return { ...staged, status: 'QUARANTINED', isNew: true, findings };
  }
  await acceptJudged(runner, intake, source, added);
  return { ...staged, status: 'ACCEPTED', isNew: true, findings };
}

/** Accepts the snapshot that was judged last, in place of any other of its day. */
export async function acceptJudged<Item, P extends Producer<Item>>(
  runner: QueryRunner,
  intake: Intake<Item, P>,
  source: string,
  snapshot: AddedSnapshot,
): Promise<void> {
  await runner.query(SUPERSEDE, [source, snapshot.id]);
  await runner.query(ACCEPT, [snapshot.id]);
  await intake.apply(runner, source, snapshot);
}

/** Share of the rows of a snapshot that another of the same day may lack, and take its place. */
const LOST_ON_ITS_DAY = 0.1;

/** The history has one snapshot of a day: one that is cut would hide what it took the place of. */
async function lostOnItsDay(
  runner: QueryRunner,
  source: string,
  { kept, validOn }: AddedSnapshot,
): Promise<Finding[]> {
  const rows = (await runner.query(
    `SELECT rows_kept AS kept FROM snapshot
     WHERE source = $1 AND valid_on = $2 AND status = 'ACCEPTED'`,
    [source, validOn],
  )) as { kept: number }[];
  const before = rows[0]?.kept ?? 0;
  if (kept >= before * (1 - LOST_ON_ITS_DAY)) return [];
  const message = `${String(kept)} lignes gardées, contre ${String(before)} dans l’instantané du même jour.`;
  return [{ code: 'POINTS_LOST', message, sample: [] }];
}

/** One at a time, across replicas: histories are not written twice at once. */
export const lockHistories = async (runner: QueryRunner, lock: string): Promise<void> => {
  await runner.query('SELECT pg_advisory_xact_lock(hashtext($1))', [lock]);
};

async function findSame(
  runner: QueryRunner,
  source: string,
  arrival: Arrival<unknown>,
): Promise<ReceivedSnapshot | null> {
  const rows = (await runner.query(SAME, [
    source,
    arrival.validOn,
    fingerprintOf(arrival),
  ])) as Omit<ReceivedSnapshot, 'isNew'>[];
  return rows[0] === undefined ? null : { ...rows[0], isNew: false };
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

const ACCEPT = `UPDATE snapshot SET status = 'ACCEPTED', known_from = now() WHERE id = $1`;
