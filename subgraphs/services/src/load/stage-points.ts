import type { Arrival, Progress, StagedSnapshot } from '@maillage/kit';
import { copyBatches, counted, filesOf, fingerprintOf } from '@maillage/kit';
import type { QueryRunner } from 'typeorm';
import type { PointOfService, ServiceProducer } from '../producer/producer.port.js';
import { analyzeGrown } from './analyze-grown.js';
import { Communes } from './communes.js';
import { INCOMING_COLUMNS, incomingRows } from './incoming-rows.js';
import type { KeptFor } from './keep-batch.js';
import { keepBatch } from './keep-batch.js';

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
  const { isKnown, base } = await onlyRow<TakenUp>(runner, TAKEN_UP, [source]);
  const outcomes = arrival.edition.read(arrival.files, arrival.validOn);
  const rows = counted(incomingRows(outcomes, kindNumbers, communes), progress);
  await copyBatches(runner, 'incoming', INCOMING_COLUMNS, rows, async () => {
    await keepBatch(runner, { source, snapshot: id, base, isKnown });
    await runner.query(REFUSED, [id]);
    for (const statement of [TALLIED, 'TRUNCATE incoming']) await runner.query(statement);
  });
  await runner.query(NUMBERED, [base]);
  const about = (await arrival.edition.about?.(arrival.files, arrival.validOn)) ?? {};
  const staged = await onlyRow<StagedSnapshot>(runner, MEASURED, [id, JSON.stringify(about)]);
  await runner.query(COVERAGE, [id, source]);
  await runner.query('DROP TABLE incoming, staged, spoken, tally');
  await analyzeGrown(runner, ['source_state', 'snapshot_row'], staged.kept);
  return staged;
}

type TakenUp = Pick<KeptFor, 'isKnown' | 'base'>;

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
    commune_given text, commune text, departement text, approximate boolean, opened_on date,
    status text, keys text[], details jsonb, rows int NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE staged (record_id text COLLATE "C" PRIMARY KEY, nth int NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE spoken (
    kind smallint NOT NULL, departement text, exact int NOT NULL, coded int NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE tally (
    refusal text, reason text, mended text, n int NOT NULL, rows int NOT NULL) ON COMMIT DROP`;

const TAKEN_UP = `
  SELECT EXISTS (SELECT 1 FROM source_state WHERE source = $1) AS "isKnown",
    nextval('source_state_id_seq') AS base`;

/** Histories are written one at a time: the numbers that were taken are told once. */
const NUMBERED = `
  SELECT setval('source_state_id_seq', $1::bigint + (SELECT coalesce(sum(n), 0) FROM tally)::bigint)`;

/** Not counted yet. */
const SNAPSHOT = `
  INSERT INTO snapshot (source, valid_on, retrieved_at, fingerprint, files, status, findings,
    rows_read, rows_kept, rows_left_out, rows_refused, left_out, mended)
  VALUES ($1, $2, $3, $4, $5, 'QUARANTINED', '[]', 0, 0, 0, 0, '{}', '{}') RETURNING id`;

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
    (SELECT coalesce(sum(exact), 0) AS exact, coalesce(sum(coded), 0) AS coded FROM spoken) s
  WHERE id = $1
  RETURNING id, rows_read AS read, rows_kept AS kept, rows_left_out AS "leftOut",
    rows_refused AS refused)
  SELECT * FROM measured`;

const COVERAGE = `
  INSERT INTO snapshot_coverage (snapshot, kind, area)
  SELECT DISTINCT $1::int, s.kind,
    CASE k.coverage WHEN 'COUNTRY' THEN 'FR' ELSE coalesce(s.departement, '') END
  FROM spoken s
  JOIN source_kind k ON k.source = $2 AND k.kind = s.kind`;
