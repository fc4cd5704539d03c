import type { Arrival, Progress, StagedSnapshot } from '@maillage/kit';
import { copyRows, counted, filesOf, fingerprintOf } from '@maillage/kit';
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
  await runner.query(INCOMING);
  const communes = await Communes.read(runner);
  const kindNumbers = await numbersOf(runner, kinds);
  const outcomes = arrival.edition.read(arrival.files, arrival.validOn);
  const rows = counted(incomingRows(outcomes, kindNumbers, communes), progress);
  await copyRows(runner, 'incoming', INCOMING_COLUMNS, rows);
  const about = (await arrival.edition.about?.(arrival.files, arrival.validOn)) ?? {};
  await runner.query('ANALYZE incoming');
  for (const statement of [DUPLICATES, NEAREST]) await runner.query(statement);
  await runner.query(STAGED, [source]);
  const [staged] = (await runner.query(SNAPSHOT, [
    ...[source, arrival.validOn, arrival.retrievedAt, fingerprintOf(arrival)],
    ...[JSON.stringify(filesOf(arrival)), JSON.stringify(about)],
  ])) as StagedSnapshot[];
  if (staged === undefined) throw new Error('an insert always gives its row');
  await runner.query(STATES, [source]);
  for (const statement of [ROWS, MEASURES, REFUSED]) await runner.query(statement, [staged.id]);
  await runner.query(COVERAGE, [staged.id, source]);
  await runner.query('DROP TABLE incoming, staged');
  await analyzeGrown(runner, ['source_state', 'snapshot_row'], staged.kept);
  return staged;
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

const INCOMING = `
  CREATE TEMP TABLE incoming (
    nth int GENERATED ALWAYS AS IDENTITY, line int NOT NULL, file text, refusal text, reason text,
    record_id text COLLATE "C", kind smallint, name text COLLATE "C", search_name text,
    lon double precision, lat double precision, zone int, place point, precision text, mended text,
    commune_given text, commune text, opened_on date, status text, keys text[],
    details jsonb, rows int NOT NULL) ON COMMIT DROP`;

/** The first row of an id is kept. */
const DUPLICATES = `
  UPDATE incoming i SET refusal = 'DUPLICATE_ID', reason = 'identifiant déjà lu : ' || i.record_id
  FROM (SELECT record_id, min(nth) AS first FROM incoming WHERE refusal IS NULL
        GROUP BY record_id HAVING count(*) > 1) d
  WHERE i.record_id = d.record_id AND i.nth > d.first AND i.refusal IS NULL`;

/** Without a code that ever was, the commune is that of the nearest centre. */
const NEAREST = `
  UPDATE incoming i SET commune = near.id
  FROM incoming j
  CROSS JOIN LATERAL (
    SELECT c.id FROM territory_copy c WHERE c.level = 'COMMUNE' AND c.zone = j.zone
    ORDER BY c.place <-> j.place LIMIT 1) near
  WHERE i.nth = j.nth AND j.refusal IS NULL
    AND NOT EXISTS (SELECT 1 FROM commune_code c WHERE c.code = j.commune_given)`;

const SNAPSHOT = `
  INSERT INTO snapshot (source, valid_on, retrieved_at, fingerprint, files, status, findings,
    rows_read, rows_kept, rows_left_out, rows_refused, about, left_out, mended)
  SELECT $1, $2, $3, $4, $5, 'QUARANTINED', '[]', coalesce(sum(rows), 0),
    count(*) FILTER (WHERE refusal IS NULL),
    coalesce(sum(rows) FILTER (WHERE refusal = 'LEFT_OUT'), 0),
    count(*) FILTER (WHERE refusal <> 'LEFT_OUT'), $6,
    (SELECT coalesce(jsonb_object_agg(reason, n), '{}') FROM (SELECT reason, sum(rows) AS n
       FROM incoming WHERE refusal = 'LEFT_OUT' GROUP BY reason) l),
    (SELECT coalesce(jsonb_object_agg(mended, n), '{}') FROM (SELECT mended, count(*) AS n
       FROM incoming WHERE refusal IS NULL AND mended IS NOT NULL GROUP BY mended) m)
  FROM incoming
  RETURNING id, rows_read AS read, rows_kept AS kept, rows_left_out AS "leftOut",
    rows_refused AS refused`;

/** The same words are the same hash: a state is stored once, however many snapshots repeat it. */
const HASH = `md5(ROW(i.kind, i.name, i.lon, i.lat, i.precision, i.commune_given, i.opened_on,
  i.status, i.keys, i.details)::text)::uuid`;

/** What is kept, where it is, and the number of its words: that which they have, or a new one. */
const STAGED = `
  CREATE TEMP TABLE staged ON COMMIT DROP AS
  SELECT i.*, coalesce(known.id, nextval('source_state_id_seq')) AS state,
    known.id IS NULL AS is_new
  FROM (
    SELECT i.line, i.file, i.record_id, ${HASH} AS hash, i.kind, i.name, i.search_name, i.lon, i.lat,
      i.zone, i.place, i.precision, i.commune_given, coalesce(c.id, i.commune) AS commune,
      c.id IS NULL AS approximate, coalesce(c.departement, n.departement) AS departement,
      i.opened_on, i.status, i.keys, i.details
    FROM incoming i LEFT JOIN commune_code c ON c.code = i.commune_given
    LEFT JOIN commune_code n ON c.id IS NULL AND n.code = substr(i.commune, 5)
    WHERE i.refusal IS NULL) i
  LEFT JOIN source_state known
    ON known.source = $1 AND known.record_id = i.record_id AND known.hash = i.hash`;

const STATES = `
  INSERT INTO source_state (id, source, record_id, hash, kind, name, search_name, lon, lat, zone,
    place, precision, commune_given, commune, approximate, departement, opened_on, status, keys,
    details)
  OVERRIDING SYSTEM VALUE
  SELECT state, $1, record_id, hash, kind, name, search_name, lon, lat, zone, place, precision,
    commune_given, commune, approximate, departement, opened_on, status, keys, details
  FROM staged WHERE is_new`;

const ROWS = `
  INSERT INTO snapshot_row (snapshot, state, line, file) SELECT $1, state, line, file FROM staged`;

const MEASURES = `
  UPDATE snapshot SET rows_exact = measured.exact, rows_coded = measured.coded
  FROM (SELECT count(*) FILTER (WHERE precision = 'EXACT') AS exact,
      count(*) FILTER (WHERE NOT approximate) AS coded FROM staged) measured
  WHERE id = $1`;

const REFUSED = `
  INSERT INTO refused_row (snapshot, file, line, code, reason, record_id)
  SELECT $1, file, line, refusal, reason,
    CASE WHEN refusal <> 'DUPLICATE_ID' THEN record_id END
  FROM incoming
  WHERE refusal <> 'LEFT_OUT' ORDER BY nth`;

const COVERAGE = `
  INSERT INTO snapshot_coverage (snapshot, kind, area)
  SELECT DISTINCT $1::int, s.kind,
    CASE k.coverage WHEN 'COUNTRY' THEN 'FR' ELSE coalesce(s.departement, '') END
  FROM (SELECT DISTINCT kind, departement FROM staged) s
  JOIN source_kind k ON k.source = $2 AND k.kind = s.kind`;
