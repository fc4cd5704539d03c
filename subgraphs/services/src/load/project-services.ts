import type { QueryRunner } from 'typeorm';

/**
 * Makes the table of services agree with the history: what is there today, each kind counted from its
 * reference, which others step back for wherever it speaks.
 *
 * @param whole whether what services are placed in is another too: none is as it was
 * @returns numbers of the kinds whose services are others than before
 */
export async function projectServices(runner: QueryRunner, whole: boolean): Promise<number[]> {
  await runner.query(COUNTED);
  await runner.query('ANALYZE counted');
  await runner.query(TOUCHED);
  if (whole) await runner.query(ALL_GONE);
  for (const statement of [GONE, NEW, SOURCES]) await runner.query(statement);
  const touched = (await runner.query('SELECT DISTINCT kind FROM touched')) as { kind: number }[];
  const kinds = touched.map(({ kind }) => kind);
  await runner.query(KINDS, [kinds]);
  return kinds;
}

const TOUCHED = 'CREATE TEMP TABLE touched (kind smallint NOT NULL) ON COMMIT DROP';

const ALL_GONE = `
  WITH emptied AS (DELETE FROM service) INSERT INTO touched SELECT num FROM kind`;

/** Of the producers that speak of a kind where a point is, the first by rank is counted. */
const COUNTED = `
  CREATE TEMP TABLE counted ON COMMIT DROP AS
  WITH spoken AS (
    SELECT k.kind, k.source, k.rank, c.area
    FROM source_kind k
    JOIN LATERAL (
      SELECT DISTINCT c.area FROM snapshot s JOIN snapshot_coverage c ON c.snapshot = s.id
      WHERE s.source = k.source AND s.status = 'ACCEPTED' AND c.kind = k.kind) c ON true),
  best AS (
    SELECT kind, area, min(rank) AS rank FROM spoken GROUP BY kind, area)
  SELECT v.service AS id, v.state, s.kind, v.source
  FROM service_version v
  JOIN source_state s ON s.id = v.state
  JOIN source_kind k ON k.source = v.source AND k.kind = s.kind
  WHERE v.known_to = 'infinity' AND v.ended_by = 'infinity'
    AND NOT EXISTS (
      SELECT 1 FROM best b WHERE b.kind = s.kind AND b.rank < k.rank
        AND b.area IN ('FR', coalesce(s.departement, '')))`;

const GONE = `
  WITH gone AS (
    DELETE FROM service s
    WHERE NOT EXISTS (SELECT 1 FROM counted c WHERE c.id = s.id AND c.state = s.state)
    RETURNING kind)
  INSERT INTO touched SELECT DISTINCT kind FROM gone`;

const NEW = `
  WITH new AS (
    INSERT INTO service (id, kind, name, lon, lat, lonlat, zone, place, precision, territory,
      approximate, ancestors, source, search_name, state)
    SELECT c.id, s.kind, s.name, s.lon, s.lat, point(s.lon, s.lat), s.zone, s.place, s.precision,
      own.commune, s.approximate, coalesce(t.id || t.parents, '{}'), s.source, s.search_name, s.id
    FROM counted c JOIN source_state s ON s.id = c.state
    LEFT JOIN commune_code own ON own.id = s.commune AND own.code = substr(s.commune, 5)
    LEFT JOIN territory_copy t ON t.id = own.commune
    WHERE NOT EXISTS (SELECT 1 FROM service known WHERE known.id = c.id)
    RETURNING kind)
  INSERT INTO touched SELECT DISTINCT kind FROM new`;

const SOURCES = `
  UPDATE source SET vintage = last.valid_on::text, records = last.rows_kept,
    rejected = last.rows_refused
  FROM (SELECT DISTINCT ON (source) * FROM snapshot WHERE status = 'ACCEPTED'
        ORDER BY source, valid_on DESC) last
  WHERE last.source = source.id`;

/** A kind is said to come from whoever gives most of it. */
const KINDS = `
  UPDATE kind SET source = most.source, deduced = most.deduced
  FROM (
    SELECT DISTINCT ON (s.kind) s.kind, s.source, k.rank = 9 AS deduced FROM service s
    JOIN source_kind k ON k.source = s.source AND k.kind = s.kind
    WHERE s.kind = ANY($1) GROUP BY s.kind, s.source, k.rank ORDER BY s.kind, count(*) DESC, s.source) most
  WHERE most.kind = kind.num`;
