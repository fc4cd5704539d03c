import type { QueryRunner } from 'typeorm';

/** Share of a kind's points that must be renamed at once for it to be a change of style, and how many at least. */
const MASS_SHARE = 0.5;
const MASS_LEAST = 20;

/** Ends the versions of what has gone or says otherwise, and begins those that follow. */
export async function closeMatched(
  runner: QueryRunner,
  source: string,
  day: string,
): Promise<void> {
  await runner.query(RENUMBERED_CHANGES);
  await runEach(runner, VERSIONS, [day]);
  await runner.query(RECORDS, [source]);
}

/** What is told of points that stay: converted, moved, renamed, recoded. */
export async function tellChanges(
  runner: QueryRunner,
  day: string,
  movedMetres: number,
): Promise<void> {
  await runner.query(CHANGES, [day, movedMetres]);
  await runner.query(MASS_RENAMED, [day, MASS_SHARE, MASS_LEAST]);
}

/** What is told of points that come and go. */
export async function tellEnds(runner: QueryRunner, day: string): Promise<void> {
  await runEach(runner, ENDS, [day]);
}

/** Runs statements in order; one that names no parameter is given none. */
async function runEach(
  runner: QueryRunner,
  statements: readonly string[],
  values: readonly unknown[],
): Promise<void> {
  for (const statement of statements) {
    await runner.query(statement, statement.includes('$1') ? [...values] : []);
  }
}

/** A point that was renumbered has changed as one that kept its id. */
const RENUMBERED_CHANGES = `
  INSERT INTO w_changed (record_id, service, state_from, state_to, after)
  SELECT f.record_id, g.service, g.state, f.state, g.after
  FROM w_match m JOIN w_gone g ON g.record_id = m.gone JOIN w_fresh f ON f.record_id = m.fresh
  WHERE m.nature = 'RENUMBERED'`;

const FRESH_ONES = `w_fresh f
  WHERE NOT EXISTS (SELECT 1 FROM w_match m WHERE m.fresh = f.record_id AND m.nature = 'RENUMBERED')`;

const VERSIONS = [
  `INSERT INTO w_closed
   SELECT o.service, o.state, o.began_after, o.began_by, c.after, $1
   FROM w_changed c JOIN w_open o ON o.service = c.service AND o.state = c.state_from`,
  `INSERT INTO w_closed
   SELECT o.service, o.state, o.began_after, o.began_by, g.after, $1
   FROM w_gone g JOIN w_open o USING (record_id)
   WHERE NOT EXISTS (SELECT 1 FROM w_changed c WHERE c.service = g.service)`,
  'DELETE FROM w_open o USING w_gone g WHERE o.record_id = g.record_id',
  `INSERT INTO w_open
   SELECT c.record_id, c.service, c.state_to, n.kind, n.departement, c.after, $1
   FROM w_changed c JOIN w_next n USING (record_id)
   ON CONFLICT (record_id) DO UPDATE SET state = excluded.state, kind = excluded.kind,
     departement = excluded.departement, began_after = excluded.began_after,
     began_by = excluded.began_by`,
  // A day that the producer gives is the day, unless it is still to come.
  `INSERT INTO w_open
   SELECT f.record_id, f.service, f.state, f.kind, f.departement,
     CASE WHEN f.opened_on <= $1 THEN f.opened_on - 1 ELSE coalesce(f.after, '-infinity') END,
     CASE WHEN f.opened_on <= $1 THEN f.opened_on ELSE $1::date END
   FROM ${FRESH_ONES}`,
];

/** What an id leads to is told only where it is not, or was not, the service that is named after it. */
const RECORDS = `
  INSERT INTO w_record
  SELECT t.record_id, t.service
  FROM (SELECT record_id, service FROM w_changed
    UNION ALL SELECT f.record_id, f.service FROM ${FRESH_ONES}) t
  LEFT JOIN w_record w USING (record_id)
  WHERE w.service IS NOT NULL OR t.service <> service_id($1, t.record_id)
  ON CONFLICT (record_id) DO UPDATE SET service = excluded.service`;

/** An address as it is compared; null where there is none. */
const ADDRESS = (state: string): string =>
  `nullif(trim(regexp_replace(lower(extensions.unaccent(${state}.details->>'address')), '[^a-z0-9]+', ' ', 'g')), '')`;

/**
 * One row for each thing that is not as it was. A commune's new code alone is no move, whether it
 * merged or its producer corrected it, nor are other coordinates for the same address.
 */
const CHANGES = `
  INSERT INTO w_event (nature, service, kind_from, kind_to, metres, after, before, state_from, state_to)
  SELECT said.nature, c.service, a.kind, b.kind,
    CASE WHEN said.nature IN ('MOVED', 'REPOSITIONED') THEN at.metres END, c.after, $1, a.id, b.id
  FROM w_changed c
  JOIN source_state a ON a.id = c.state_from JOIN source_state b ON b.id = c.state_to
  CROSS JOIN LATERAL (SELECT CASE WHEN a.zone = b.zone THEN a.place <-> b.place END AS metres,
    ${ADDRESS('a')} = ${ADDRESS('b')} AS same_address) at
  CROSS JOIN LATERAL (SELECT CASE WHEN a.precision = 'EXACT' AND b.precision = 'EXACT'
    THEN coalesce(at.metres, 1e7) > $2::float8
    ELSE a.commune <> b.commune AND NOT a.approximate AND NOT b.approximate END AS elsewhere,
    a.precision = 'EXACT' AND b.precision = 'EXACT' AND at.metres <= $2::float8 AS still) put
  CROSS JOIN LATERAL (VALUES
    ('RENUMBERED', a.record_id <> b.record_id),
    ('CONVERTED', a.kind <> b.kind),
    ('MOVED', put.elsewhere AND at.same_address IS NOT TRUE),
    ('REPOSITIONED', put.elsewhere AND at.same_address),
    ('RENAMED', a.search_name <> b.search_name),
    ('RECODED', a.commune_given <> b.commune_given AND (a.commune = b.commune OR put.still))
  ) AS said(nature, holds)
  WHERE said.holds`;

const MASS_RENAMED = `
  UPDATE w_event e SET mass = true
  FROM (
    SELECT s.kind, count(*) AS stay FROM w_next n JOIN source_state s ON s.id = n.state
    WHERE NOT EXISTS (SELECT 1 FROM w_fresh f WHERE f.record_id = n.record_id) GROUP BY s.kind) k
  JOIN (
    SELECT kind_to AS kind, count(*) AS renamed FROM w_event
    WHERE nature = 'RENAMED' AND before = $1 GROUP BY kind_to) r USING (kind)
  WHERE e.nature = 'RENAMED' AND e.before = $1 AND e.kind_to = k.kind
    AND r.renamed >= $3::int AND r.renamed > $2::float8 * k.stay`;

const EVENT =
  'INSERT INTO w_event (nature, service, other, kind_from, kind_to, metres, after, before, declared_on, state_from, state_to)';

const ENDS = [
  `${EVENT}
   SELECT 'REPLACED', g.service, f.service, a.kind, b.kind,
     CASE WHEN a.zone = b.zone THEN a.place <-> b.place END, g.after, $1, f.opened_on, a.id, b.id
   FROM w_match m JOIN w_gone g ON g.record_id = m.gone JOIN w_fresh f ON f.record_id = m.fresh
   JOIN source_state a ON a.id = g.state JOIN source_state b ON b.id = f.state
   WHERE m.nature = 'REPLACED'`,
  `${EVENT}
   SELECT m.nature, f.service, NULL, f.kind, f.kind, NULL, f.after, $1, f.opened_on, NULL, f.state
   FROM w_match m JOIN w_fresh f ON f.record_id = m.fresh
   WHERE m.nature = 'LISTED_TWICE' AND f.after IS NOT NULL`,
  `${EVENT}
   SELECT coalesce(m.nature, 'CLOSED'), g.service, NULL, s.kind, s.kind, NULL, g.after, $1, NULL,
     g.state, NULL
   FROM w_gone g JOIN source_state s ON s.id = g.state LEFT JOIN w_match m ON m.gone = g.record_id
   WHERE m.nature IS NULL OR m.nature = 'LISTED_ONCE'`,
  // Where its kind was not spoken of before, nobody saw it open.
  `${EVENT}
   SELECT CASE WHEN EXISTS (SELECT 1 FROM w_closed c WHERE c.service = f.service)
     THEN 'REOPENED' ELSE 'OPENED' END, f.service, NULL, f.kind, f.kind, NULL, f.after, $1,
     f.opened_on, NULL, f.state
   FROM w_fresh f
   WHERE f.after IS NOT NULL AND NOT EXISTS (SELECT 1 FROM w_match m WHERE m.fresh = f.record_id)`,
];
