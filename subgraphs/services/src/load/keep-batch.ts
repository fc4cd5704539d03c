import type { QueryRunner } from 'typeorm';

/** What the rows of a batch are kept for. */
export interface KeptFor {
  readonly source: string;
  readonly snapshot: number;
  /** New words are numbered after this, in the order in which they are read. */
  readonly base: string;
  /** Whether words of the source are stored already, which some of these may be. */
  readonly isKnown: boolean;
}

/**
 * Writes what a batch of `incoming` says: the words that are new, and which the snapshot has. Rows of an id that was
 * read before are marked as refused.
 */
export async function keepBatch(
  runner: QueryRunner,
  { source, snapshot, base, isKnown }: KeptFor,
): Promise<void> {
  for (const statement of [JOINED_BY, DUPLICATES, NEAREST]) await runner.query(statement);
  await runner.query(KEPT(isKnown ? TOLD : TOLD_NOTHING), [source, snapshot, base]);
}

const JOINED_BY = 'ANALYZE incoming (nth, refusal, approximate)';

/** The first row of an id is kept; others are refused. */
const DUPLICATES = `
  WITH first AS (
    INSERT INTO staged SELECT record_id, nth FROM incoming WHERE refusal IS NULL
    ORDER BY nth ON CONFLICT DO NOTHING RETURNING nth)
  UPDATE incoming i SET refusal = 'DUPLICATE_ID', reason = 'identifiant déjà lu : ' || i.record_id
  WHERE i.refusal IS NULL AND NOT EXISTS (SELECT 1 FROM first WHERE first.nth = i.nth)
    AND (SELECT count(*) FROM first) < (SELECT count(*) FROM incoming WHERE refusal IS NULL)`;

/** Without a code that ever was, the commune is that of the nearest centre. */
const NEAREST = `
  UPDATE incoming i SET commune = near.id, departement = near.departement
  FROM incoming j
  CROSS JOIN LATERAL (
    SELECT c.id, n.departement
    FROM (SELECT c.id FROM territory_copy c WHERE c.level = 'COMMUNE' AND c.zone = j.zone
      ORDER BY c.place <-> j.place LIMIT 1) c
    LEFT JOIN commune_code n ON n.code = substr(c.id, 5)) near
  WHERE i.nth = j.nth AND j.refusal IS NULL AND j.approximate`;

/** The same words are the same hash: a state is stored once, however many snapshots repeat it. */
const HASH = `md5(ROW(i.kind, i.name, i.lon, i.lat, i.precision, i.commune_given, i.opened_on,
  i.status, i.keys, i.details)::text)::uuid`;

/**
 * The numbers of words that are told already, sought row by row for the index to be used: all that is known,
 * read for each batch, would make a large file quadratic.
 */
const TOLD = `
  SELECT i.nth, k.id AS state
  FROM (SELECT i.nth, i.record_id, ${HASH} AS hash FROM incoming i WHERE i.refusal IS NULL OFFSET 0) i
  CROSS JOIN LATERAL (SELECT k.id FROM source_state k
    WHERE k.source = $1 AND k.record_id = i.record_id AND k.hash = i.hash LIMIT 1) k`;

/** Nothing is sought for the first words of a source: that would take as long as hashing them. */
const TOLD_NOTHING = 'SELECT NULL::int AS nth, NULL::bigint AS state WHERE false';

/** The rows of a batch, and their words where these are new. */
const KEPT = (told: string): string => `
  WITH told AS MATERIALIZED (${told}),
  stated AS (
    INSERT INTO source_state (id, source, record_id, hash, kind, name, search_name, lon, lat, zone,
      place, precision, commune_given, commune, approximate, departement, opened_on, status, keys,
      details)
    OVERRIDING SYSTEM VALUE
    SELECT $3::bigint + i.nth, $1, i.record_id, ${HASH}, i.kind, i.name, i.search_name, i.lon, i.lat,
      i.zone, i.place, i.precision, i.commune_given, i.commune, i.approximate, i.departement,
      i.opened_on, i.status, i.keys, i.details
    FROM incoming i
    WHERE i.refusal IS NULL AND NOT EXISTS (SELECT 1 FROM told t WHERE t.nth = i.nth)
    ORDER BY i.nth),
  placed AS (
    INSERT INTO spoken
    SELECT kind, departement, count(*) FILTER (WHERE precision = 'EXACT'),
      count(*) FILTER (WHERE NOT approximate)
    FROM incoming WHERE refusal IS NULL GROUP BY kind, departement)
  INSERT INTO snapshot_row (snapshot, state, line, file)
  SELECT $2, coalesce(t.state, $3::bigint + i.nth), i.line, i.file
  FROM incoming i LEFT JOIN told t USING (nth) WHERE i.refusal IS NULL ORDER BY i.nth`;
