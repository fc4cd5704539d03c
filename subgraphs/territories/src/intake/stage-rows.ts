import type { Arrival, Progress, StagedSnapshot } from '@maillage/kit';
import { copyRows, counted, filesOf, fingerprintOf } from '@maillage/kit';
import type { QueryRunner } from 'typeorm';
import type { TerritoryItem, TerritoryProducer } from '../producer/territory-producer.port.js';
import { INCOMING_COLUMNS, incomingRows } from './incoming-rows.js';
import { placeCodes } from './place-codes.js';

/**
 * Reads an edition into the tables of snapshots: its rows, and why others were not kept. Nothing of it
 * is served yet.
 *
 * @throws ColumnsMissing, FormatChanged
 */
export async function stageRows(
  runner: QueryRunner,
  { info: { id: source }, variables, codesOn }: TerritoryProducer,
  arrival: Arrival<TerritoryItem>,
  progress: Progress,
): Promise<StagedSnapshot> {
  const { validOn, retrievedAt, edition, files } = arrival;
  const day = typeof codesOn === 'string' ? codesOn : (codesOn?.[validOn] ?? validOn);
  await runner.query(INCOMING);
  const rows = counted(incomingRows(edition.read(files, validOn), variables), progress);
  await copyRows(runner, 'incoming', INCOMING_COLUMNS, rows);
  await placeCodes(runner, day);
  await runner.query('ANALYZE incoming; ANALYZE placed');
  for (const statement of [NOWHERE, NAMED, DUPLICATES]) await runner.query(statement);
  const [staged] = (await runner.query(SNAPSHOT, [
    ...[source, validOn, day, retrievedAt, fingerprintOf(arrival)],
    JSON.stringify(filesOf(arrival)),
  ])) as StagedSnapshot[];
  if (staged === undefined) throw new Error('an insert always gives its row');
  for (const statement of [ROWS, REFUSED]) await runner.query(statement, [staged.id]);
  await runner.query('DROP TABLE incoming, placed');
  return staged;
}

const INCOMING = `
  CREATE TEMP TABLE incoming (
    nth int GENERATED ALWAYS AS IDENTITY, line int NOT NULL, file text, refusal text, reason text,
    about text, record text COLLATE "C", kind text, level text, given text, data jsonb)
  ON COMMIT DROP`;

const NOWHERE = `
  UPDATE incoming i SET refusal = 'TERRITORY_UNKNOWN',
    reason = 'aucun territoire n’a jamais porté le code « ' || given || ' »'
  WHERE refusal IS NULL AND about = 'VALUE'
    AND NOT EXISTS (SELECT 1 FROM placed p WHERE p.level = i.level AND p.given = i.given)`;

/** A value is the only one of its variable and territory. */
const NAMED = `
  UPDATE incoming i SET record = data->>'variable' || ' ' || p.territory,
    data = data || jsonb_build_object('territory', p.territory, 'given', i.given)
  FROM placed p WHERE i.refusal IS NULL AND p.level = i.level AND p.given = i.given`;

/** The first row of a record is kept. */
const DUPLICATES = `
  UPDATE incoming i SET refusal = 'DUPLICATE_ID', reason = 'déjà lu à la ligne ' || d.line
  FROM (SELECT DISTINCT ON (record) record, nth, line FROM incoming WHERE refusal IS NULL
        ORDER BY record, nth) d
  WHERE i.refusal IS NULL AND i.record = d.record AND i.nth > d.nth`;

const SNAPSHOT = `
  INSERT INTO snapshot (source, valid_on, codes_on, retrieved_at, fingerprint, files, status,
    findings, rows_read, rows_kept, rows_left_out, rows_refused, left_out, mended)
  SELECT $1, $2, $3, $4, $5, $6, 'QUARANTINED', '[]', count(*),
    count(*) FILTER (WHERE refusal IS NULL), count(*) FILTER (WHERE refusal = 'LEFT_OUT'),
    count(*) FILTER (WHERE refusal <> 'LEFT_OUT'),
    (SELECT coalesce(jsonb_object_agg(reason, n), '{}') FROM (SELECT reason, count(*) AS n
       FROM incoming WHERE refusal = 'LEFT_OUT' GROUP BY reason) l),
    (SELECT coalesce(jsonb_object_agg(mended, n), '{}') FROM (SELECT p.mended, count(*) AS n
       FROM incoming i JOIN placed p USING (level, given)
       WHERE i.refusal IS NULL AND p.mended IS NOT NULL GROUP BY 1) m)
  FROM incoming
  RETURNING id, rows_read AS read, rows_kept AS kept, rows_left_out AS "leftOut",
    rows_refused AS refused`;

const ROWS = `
  INSERT INTO snapshot_row (snapshot, record, about, kind, line, file, data)
  SELECT $1, record, about, kind, line, file, data FROM incoming WHERE refusal IS NULL`;

const REFUSED = `
  INSERT INTO refused_row (snapshot, file, line, code, reason)
  SELECT $1, file, line, refusal, reason FROM incoming
  WHERE refusal <> 'LEFT_OUT' ORDER BY nth`;
