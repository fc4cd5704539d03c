import type { QueryRunner } from 'typeorm';
import { matchGoneAndFresh } from './match.js';
import { closeMatched, tellChanges, tellEnds } from './tell-events.js';

/** A snapshot to replay. */
export interface ReplayedSnapshot {
  readonly id: number;
  /** The day that it describes (ISO). */
  readonly validOn: string;
}

/**
 * Takes the history of a source from the snapshot before to this one: what is still there and says
 * otherwise, what has gone, what is new, and which of these are the same point.
 *
 * @param movedMetres distance under which a point has not moved
 */
export async function step(
  runner: QueryRunner,
  source: string,
  { id, validOn }: ReplayedSnapshot,
  movedMetres: number,
): Promise<void> {
  await runner.query(CLEAR);
  await runner.query(NEXT, [id]);
  await runner.query('ANALYZE w_next');
  await runner.query(CHANGED);
  await runner.query(GONE, [id]);
  await runner.query(FRESH, [source, validOn]);
  await runner.query('ANALYZE w_changed, w_gone, w_fresh');
  await matchGoneAndFresh(runner);
  await closeMatched(runner, source, validOn);
  await tellChanges(runner, validOn, movedMetres);
  await tellEnds(runner, validOn);
  await runner.query(COVER, [id, validOn]);
  await runner.query(REFUSED, [id]);
}

const CLEAR = 'TRUNCATE w_next, w_changed, w_gone, w_fresh, w_lost, w_found, w_pair, w_match';

/** A point that is only announced is not there yet. */
const NEXT = `
  INSERT INTO w_next
  SELECT s.record_id, s.id, s.kind, s.departement, s.opened_on
  FROM snapshot_row r JOIN source_state s ON s.id = r.state
  WHERE r.snapshot = $1 AND s.status <> 'TO_OPEN'`;

/** The last day on which a kind was spoken of where a point is. */
const LAST_ON = (kind: string, departement: string): string => `(
  SELECT max(c.last_on) FROM w_cover c
  WHERE c.kind = ${kind} AND c.area IN ('FR', coalesce(${departement}, '')))`;

const CHANGED = `
  INSERT INTO w_changed
  SELECT o.record_id, o.service, o.state, n.state, coalesce(${LAST_ON('o.kind', 'o.departement')}, o.began_by)
  FROM w_open o JOIN w_next n USING (record_id) WHERE n.state <> o.state`;

/** What this snapshot does not speak of has not gone, nor has what it names in a row that was refused. */
const GONE = `
  INSERT INTO w_gone
  SELECT o.record_id, o.service, o.state, coalesce(${LAST_ON('o.kind', 'o.departement')}, o.began_by)
  FROM w_open o
  WHERE NOT EXISTS (SELECT 1 FROM w_next n WHERE n.record_id = o.record_id)
    AND EXISTS (SELECT 1 FROM snapshot_coverage c WHERE c.snapshot = $1 AND c.kind = o.kind
      AND c.area IN ('FR', coalesce(o.departement, '')))
    AND NOT EXISTS (SELECT 1 FROM refused_row r
      WHERE r.snapshot = $1 AND r.record_id = o.record_id)`;

/**
 * Without an earlier snapshot of its kind there, nobody knows when it began; nor where an earlier one named
 * it in a row that was refused. An id that was there before, and whose service is not there under another, is
 * that service. Else it is named after the id; should that name be taken by one that lives on under another
 * id, after the day too.
 */
const FRESH = `
  INSERT INTO w_fresh
  SELECT n.record_id, n.state, n.kind, n.departement,
    CASE WHEN r.record_id IS NULL THEN ${LAST_ON('n.kind', 'n.departement')} END, n.opened_on,
    CASE WHEN seen.open THEN service_id($1, n.record_id || E'\\n' || $2::text) ELSE named.id END,
    seen.closed AND NOT seen.open
  FROM w_next n LEFT JOIN w_record w USING (record_id)
  LEFT JOIN w_refused r USING (record_id)
  CROSS JOIN LATERAL (SELECT coalesce(w.service, service_id($1, n.record_id)) AS id) named
  CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM w_open o WHERE o.service = named.id) AS open,
    EXISTS (SELECT 1 FROM w_closed c WHERE c.service = named.id) AS closed) seen
  WHERE NOT EXISTS (SELECT 1 FROM w_open o WHERE o.record_id = n.record_id)`;

const COVER = `
  INSERT INTO w_cover SELECT kind, area, $2::date FROM snapshot_coverage WHERE snapshot = $1
  ON CONFLICT (kind, area) DO UPDATE SET last_on = excluded.last_on`;

const REFUSED = `
  INSERT INTO w_refused SELECT DISTINCT record_id FROM refused_row
  WHERE snapshot = $1 AND record_id IS NOT NULL ON CONFLICT DO NOTHING`;
