import type { Arrival, Progress, StagedSnapshot } from '@maillage/kit';
import { copyBatches, counted, filesOf, fingerprintOf } from '@maillage/kit';
import type { QueryRunner } from 'typeorm';
import type { PointOfService, ServiceProducer } from '../producer/producer.port.js';
import { analyzeGrown } from './analyze-grown.js';
import { Communes } from './communes.js';
import { INCOMING_COLUMNS, incomingRows } from './incoming-rows.js';

/**
 * Reads an edition into the tables of states: a snapshot, its rows, and why others were not kept.
 * Nothing of it is served yet.
 *
 * @throws ColumnsMissing, FormatChanged
 */
export async function stagePoints(
  runner: QueryRunner,
  { info: { id: source }, kinds }: ServiceProducer,
  arrival: Arrival<PointOfService>,
  progress: Progress,
): Promise<StagedSnapshot> {
  await runner.query(UNMEASURED_MEANWHILE);
  await runner.query(TABLES);
  const communes = await Communes.read(runner);
  const kindNumbers = await numbersOf(runner, kinds);
  const { id } = await onlyRow<{ id: number }>(runner, SNAPSHOT, [
    ...[source, arrival.validOn, arrival.retrievedAt, fingerprintOf(arrival)],
    JSON.stringify(filesOf(arrival)),
  ]);
  const outcomes = arrival.edition.read(arrival.files, arrival.validOn);
  const rows = counted(incomingRows(outcomes, kindNumbers, communes), progress);
  await copyBatches(runner, 'incoming', INCOMING_COLUMNS, rows, async () => {
    for (const statement of [JOINED_BY, NEAREST]) await runner.query(statement);
    await runner.query(KEPT, [source, id]);
    await runner.query(REFUSED, [id]);
    for (const statement of [TALLIED, 'TRUNCATE incoming']) await runner.query(statement);
  });
  const about = (await arrival.edition.about?.(arrival.files, arrival.validOn)) ?? {};
  const staged = await onlyRow<StagedSnapshot>(runner, MEASURED, [id, JSON.stringify(about)]);
  await runner.query(COVERAGE, [id, source]);
  await runner.query('DROP TABLE incoming, staged, tally');
  await analyzeGrown(runner, ['source_state', 'snapshot_row'], staged.kept);
  return staged;
}

async function onlyRow<T>(runner: QueryRunner, sql: string, values: unknown[]): Promise<T> {
  const [row] = (await runner.query(sql, values)) as T[];
  if (row === undefined) throw new Error('this statement always gives a row');
  return row;
}

async function numbersOf(
  runner: QueryRunner,
  kinds: ServiceProducer['kinds'],
): Promise<ReadonlyMap<string, number>> {
  const codes = kinds.map(({ code }) => code);
  const rows = (await runner.query('SELECT code, num FROM kind WHERE code = ANY($1)', [codes])) as {
    code: string;
    num: number;
  }[];
  return new Map(rows.map(({ code, num }) => [code, num]));
}

/**
 * An automatic ANALYZE would count none of the rows that are not committed, and every batch be planned as if the tables were
 * empty: quadratic on a million rows. Readers and writers do not wait.
 */
const UNMEASURED_MEANWHILE = 'LOCK TABLE source_state, snapshot_row IN SHARE UPDATE EXCLUSIVE MODE';

const TABLES = `
  CREATE TEMP TABLE incoming (
    nth int GENERATED ALWAYS AS IDENTITY, line int NOT NULL, file text, refusal text, reason text,
    record_id text COLLATE "C", kind smallint, name text COLLATE "C", search_name text,
    lon double precision, lat double precision, zone int, place point, precision text, mended text,
    commune_given text, commune text, opened_on date, status text, keys text[],
    details jsonb, rows int NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE staged (
    record_id text COLLATE "C" PRIMARY KEY, nth int NOT NULL, kind smallint NOT NULL,
    departement text, exact boolean NOT NULL, coded boolean NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE tally (
    refusal text, reason text, mended text, n int NOT NULL, rows int NOT NULL) ON COMMIT DROP`;

const JOINED_BY = 'ANALYZE incoming (nth, refusal, record_id, commune_given, commune, zone)';

/** Not counted yet. */
const SNAPSHOT = `
  INSERT INTO snapshot (source, valid_on, retrieved_at, fingerprint, files, status, findings,
    rows_read, rows_kept, rows_left_out, rows_refused, left_out, mended)
  VALUES ($1, $2, $3, $4, $5, 'QUARANTINED', '[]', 0, 0, 0, 0, '{}', '{}') RETURNING id`;

/** Without a code that ever was, the commune is that of the nearest centre. */
const NEAREST = `
  UPDATE incoming i SET commune = near.id
  FROM incoming j
  CROSS JOIN LATERAL (
    SELECT c.id FROM territory_copy c WHERE c.level = 'COMMUNE' AND c.zone = j.zone
    ORDER BY c.place <-> j.place LIMIT 1) near
  WHERE i.nth = j.nth AND j.refusal IS NULL
    AND NOT EXISTS (SELECT 1 FROM commune_code c WHERE c.code = j.commune_given)`;

/** The same words are the same hash: a state is stored once, however many snapshots repeat it. */
const HASH = `md5(ROW(i.kind, i.name, i.lon, i.lat, i.precision, i.commune_given, i.opened_on,
  i.status, i.keys, i.details)::text)::uuid`;

/**
 * What is kept of a batch, where it is, and the number of its words: that which they have, or a new one, sought row by row
 * for the index to be used: all that is known, read for each batch, would make a large file quadratic.
 * The first row of an id is kept; others are refused.
 */
const KEPT = `
  WITH told AS MATERIALIZED (
    SELECT i.*, coalesce(known.id, nextval('source_state_id_seq')) AS state,
      known.id IS NULL AS is_new
    FROM (
      SELECT i.*, ${HASH} AS hash, coalesce(c.id, i.commune) AS place_of, c.id IS NULL AS approximate,
        coalesce(c.departement, n.departement) AS departement
      FROM incoming i LEFT JOIN commune_code c ON c.code = i.commune_given
      LEFT JOIN commune_code n ON c.id IS NULL AND n.code = substr(i.commune, 5)
      WHERE i.refusal IS NULL) i
    LEFT JOIN LATERAL (SELECT k.id FROM source_state k
      WHERE k.source = $1 AND k.record_id = i.record_id AND k.hash = i.hash LIMIT 1) known ON true),
  first AS (
    INSERT INTO staged
    SELECT record_id, nth, kind, departement, precision = 'EXACT', NOT approximate
    FROM told ORDER BY nth ON CONFLICT DO NOTHING RETURNING nth),
  stated AS (
    INSERT INTO source_state (id, source, record_id, hash, kind, name, search_name, lon, lat, zone,
      place, precision, commune_given, commune, approximate, departement, opened_on, status, keys,
      details)
    OVERRIDING SYSTEM VALUE
    SELECT state, $1, record_id, hash, kind, name, search_name, lon, lat, zone, place, precision,
      commune_given, place_of, approximate, departement, opened_on, status, keys, details
    FROM told JOIN first USING (nth) WHERE is_new),
  listed AS (
    INSERT INTO snapshot_row (snapshot, state, line, file)
    SELECT $2, state, line, file FROM told JOIN first USING (nth))
  UPDATE incoming i SET refusal = 'DUPLICATE_ID', reason = 'identifiant déjà lu : ' || i.record_id
  WHERE i.refusal IS NULL AND NOT EXISTS (SELECT 1 FROM first WHERE first.nth = i.nth)`;

const REFUSED = `
  INSERT INTO refused_row (snapshot, file, line, code, reason, record_id)
  SELECT $1, file, line, refusal, reason,
    CASE WHEN refusal <> 'DUPLICATE_ID' THEN record_id END
  FROM incoming
  WHERE refusal <> 'LEFT_OUT' ORDER BY nth`;

/** Counts of a batch. */
const TALLIED = `
  INSERT INTO tally
  SELECT refusal, CASE WHEN refusal = 'LEFT_OUT' THEN reason END,
    CASE WHEN refusal IS NULL THEN mended END, count(*), sum(rows)
  FROM incoming GROUP BY 1, 2, 3`;

const MEASURED = `
  WITH measured AS (UPDATE snapshot SET rows_read = t.read, rows_kept = t.kept, rows_left_out = t.left_out,
    rows_refused = t.refused, rows_exact = s.exact, rows_coded = s.coded, about = $2,
    left_out = coalesce((SELECT jsonb_object_agg(reason, n) FROM (SELECT reason, sum(rows) AS n
      FROM tally WHERE refusal = 'LEFT_OUT' GROUP BY reason) l), '{}'),
    mended = coalesce((SELECT jsonb_object_agg(mended, n) FROM (SELECT mended, sum(n) AS n
      FROM tally WHERE mended IS NOT NULL GROUP BY mended) m), '{}')
  FROM (
    SELECT coalesce(sum(rows), 0) AS read, coalesce(sum(n) FILTER (WHERE refusal IS NULL), 0) AS kept,
      coalesce(sum(rows) FILTER (WHERE refusal = 'LEFT_OUT'), 0) AS left_out,
      coalesce(sum(n) FILTER (WHERE refusal <> 'LEFT_OUT'), 0) AS refused FROM tally) t,
    (SELECT count(*) FILTER (WHERE exact) AS exact, count(*) FILTER (WHERE coded) AS coded
     FROM staged) s
  WHERE id = $1
  RETURNING id, rows_read AS read, rows_kept AS kept, rows_left_out AS "leftOut",
    rows_refused AS refused)
  SELECT * FROM measured`;

const COVERAGE = `
  INSERT INTO snapshot_coverage (snapshot, kind, area)
  SELECT DISTINCT $1::int, s.kind,
    CASE k.coverage WHEN 'COUNTRY' THEN 'FR' ELSE coalesce(s.departement, '') END
  FROM (SELECT DISTINCT kind, departement FROM staged) s
  JOIN source_kind k ON k.source = $2 AND k.kind = s.kind`;
