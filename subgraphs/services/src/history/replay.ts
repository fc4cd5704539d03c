import type { Finding } from '@maillage/kit';
import type { QueryRunner } from 'typeorm';
import type { Bounds } from './bounds.js';
import { isFirstEdition } from './first-edition.js';
import type { JudgedRows } from './judge.js';
import { judge, judgeRows } from './judge.js';
import type { ReplayedSnapshot } from './step.js';
import { step } from './step.js';
import { createWorkTables, takeUpHistory } from './work-tables.js';

/** A snapshot that has just been staged. */
export type NewSnapshot = ReplayedSnapshot & JudgedRows;

/**
 * Replays the history of a source with a new snapshot, wherever it falls among those accepted: after
 * all of them, from the last; else from the first. One of the same day takes the place of the other.
 * Nothing is written yet but in the work tables; a first edition needs none.
 *
 * @returns what a steward should see of the new one
 */
export async function replayWith(
  runner: QueryRunner,
  source: string,
  added: NewSnapshot,
  bounds: Bounds,
): Promise<Finding[]> {
  if (await isFirstEdition(runner, source, added.id)) return judgeRows(added, bounds);
  const accepted = (await runner.query(ACCEPTED, [source])) as ReplayedSnapshot[];
  await createWorkTables(runner);
  const isLast = accepted.every(({ validOn }) => validOn < added.validOn);
  if (isLast) await takeUpHistory(runner, source, added.validOn);
  const others = accepted.filter(({ validOn }) => validOn !== added.validOn);
  let findings: Finding[] = [];
  for (const snapshot of isLast ? [added] : inOrder([...others, added])) {
    await step(runner, source, snapshot, bounds.movedMetres);
    if (snapshot.id === added.id) findings = await judge(runner, added.validOn, added, bounds);
  }
  return findings;
}

/** Replays all that was accepted of a source, as when territories are others. */
export async function replayAll(
  runner: QueryRunner,
  source: string,
  { movedMetres }: Bounds,
): Promise<void> {
  const accepted = (await runner.query(ACCEPTED, [source])) as ReplayedSnapshot[];
  await createWorkTables(runner);
  for (const snapshot of inOrder(accepted)) await step(runner, source, snapshot, movedMetres);
}

const inOrder = (snapshots: readonly ReplayedSnapshot[]): ReplayedSnapshot[] =>
  [...snapshots].sort((a, b) => (a.validOn < b.validOn ? -1 : 1));

const ACCEPTED = `
  SELECT id, valid_on::text AS "validOn" FROM snapshot WHERE source = $1 AND status = 'ACCEPTED'`;
