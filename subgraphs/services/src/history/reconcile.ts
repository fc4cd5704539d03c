import type { QueryRunner } from 'typeorm';

/**
 * Makes what is known agree with what was replayed: what no longer holds is kept as what was known
 * until now, what holds from now on is added, and both are told in the feed.
 *
 * @param backfilled whether the snapshot describes a past that nobody is to be alerted of
 */
export async function reconcile(
  runner: QueryRunner,
  source: string,
  backfilled: boolean,
): Promise<void> {
  await runner.query(HELD);
  await runner.query('ANALYZE w_held');
  await runner.query(VERSIONS_PAST, [source]);
  await runner.query(VERSIONS_NEW, [source]);
  await runner.query(RECORDS_PAST, [source]);
  await runner.query(RECORDS_NEW, [source]);
  await runner.query(EVENTS);
  await runner.query(EVENTS_PAST, [source]);
  await runner.query(EVENTS_NEW, [source, backfilled]);
  await runner.query(EVENTS_AGAIN, [source]);
}

/** Writes the feed of what has just become known; last, under a lock, so that numbers come in order. */
export async function tellFeed(runner: QueryRunner): Promise<number> {
  await runner.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.services.feed'))`);
  const told = (await runner.query(FEED)) as unknown[];
  if (told.length > 0) await runner.query(`NOTIFY service_feed`);
  return told.length;
}

const HELD = `
  CREATE TEMP TABLE w_held ON COMMIT DROP AS
  SELECT service, state, began_after, began_by, 'infinity'::date AS ended_after,
    'infinity'::date AS ended_by FROM w_open
  UNION ALL SELECT service, state, began_after, began_by, ended_after, ended_by FROM w_closed`;

const SAME_VERSION = ['service', 'state', 'began_after', 'began_by', 'ended_after', 'ended_by']
  .map((column) => `v.${column} = h.${column}`)
  .join(' AND ');

const VERSIONS_PAST = `
  UPDATE service_version v SET known_to = now()
  WHERE v.source = $1 AND v.known_to = 'infinity'
    AND NOT EXISTS (SELECT 1 FROM w_held h WHERE ${SAME_VERSION})`;

const VERSIONS_NEW = `
  INSERT INTO service_version (source, service, state, began_after, began_by, ended_after, ended_by,
    known_from)
  SELECT $1, h.service, h.state, h.began_after, h.began_by, h.ended_after, h.ended_by, now()
  FROM w_held h
  WHERE NOT EXISTS (SELECT 1 FROM service_version v
    WHERE v.source = $1 AND v.known_to = 'infinity' AND ${SAME_VERSION})
  ORDER BY h.service COLLATE "C"`;

const RECORDS_PAST = `
  DELETE FROM history_record r WHERE r.source = $1
    AND NOT EXISTS (SELECT 1 FROM w_record w WHERE w.record_id = r.record_id AND w.service = r.service)`;

const RECORDS_NEW = `
  INSERT INTO history_record
  SELECT $1, w.record_id, w.service FROM w_record w
  WHERE NOT EXISTS (SELECT 1 FROM history_record r WHERE r.source = $1 AND r.record_id = w.record_id)
  ORDER BY w.record_id`;

const EVENTS = `
  ALTER TABLE w_event ADD COLUMN id text;
  UPDATE w_event SET id = 'E-' || left(encode(sha256(convert_to(
    concat_ws(E'\\n', nature, service, other, after, before), 'UTF8')), 'hex'), 20)`;

const EVENTS_PAST = `
  UPDATE service_event e SET known_to = now()
  WHERE e.source = $1 AND e.known_to = 'infinity'
    AND NOT EXISTS (SELECT 1 FROM w_event w WHERE w.id = e.id)`;

const EVENTS_NEW = `
  INSERT INTO service_event (id, source, nature, service, other, kind_from, kind_to, metres, mass,
    after, before, declared_on, state_from, state_to, commune, backfilled, known_from)
  SELECT w.id, $1, w.nature, w.service, w.other, w.kind_from, w.kind_to, w.metres, w.mass, w.after,
    w.before, w.declared_on, w.state_from, w.state_to, s.commune, $2, now()
  FROM w_event w JOIN source_state s ON s.id = coalesce(w.state_to, w.state_from)
  ON CONFLICT (id) DO NOTHING`;

/** What was taken back, then turned out true after all, is told again; when it was known before is kept. */
const EVENTS_AGAIN = `
  WITH again AS (
    SELECT e.id, e.known_from, e.known_to FROM service_event e JOIN w_event w ON w.id = e.id
    WHERE e.source = $1 AND e.known_to < 'infinity'),
  kept AS (INSERT INTO service_event_past (event, known_from, known_to) SELECT * FROM again)
  UPDATE service_event e SET known_from = now(), known_to = 'infinity' FROM again
  WHERE again.id = e.id`;

const FEED = `
  INSERT INTO service_feed (seq, event, retracted, told_at)
  SELECT (SELECT coalesce(max(seq), 0) FROM service_feed) + row_number() OVER (ORDER BY before, id),
    id, known_to < 'infinity', now()
  FROM service_event WHERE known_from = now() OR known_to = now()
  RETURNING seq`;
