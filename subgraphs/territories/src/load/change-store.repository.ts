import type { DataSource, QueryRunner } from 'typeorm';
import { EPCI_SOURCE } from '../epci/epci-membership.port.js';
import { MERGER_ENDINGS, StateReason as R } from '../state/state-reason.js';

/** Writes what ended and what began, as the history that was just written tells it. */
export class ChangeStore {
  constructor(private readonly database: DataSource) {}

  /**
   * Replaces the changes within the caller's transaction, after the states, and wakes who follows them.
   *
   * @returns rows written
   */
  async replace(runner: QueryRunner): Promise<number> {
    for (const statement of PREPARED) await runner.query(statement);
    await runner.query(LISTED, [EPCI_SOURCE]);
    for (const statement of COMPARED) await runner.query(statement);
    await runner.query('DELETE FROM territory_change');
    await runner.query(ENDED, [MERGED, [R.SPLIT, R.SPLIT_AND_ASSOCIATED], FIRST_CODE]);
    await runner.query(BEGUN);
    await runner.query('DROP TABLE whole_state, listed, epci_end; NOTIFY territory_feed');
    const [row] = (await runner.query('SELECT count(*)::int AS count FROM territory_change')) as {
      readonly count: number;
    }[];
    return row?.count ?? 0;
  }

  async analyse(): Promise<void> {
    await this.database.query('ANALYZE territory_change');
  }
}

/** A commune that merges by going to another département ends as those that merge in their own do. */
const MERGED = [...MERGER_ENDINGS, R.DEPARTEMENT_CHANGED_AND_MERGED];

/** Lists of EPCI before the first whole code write a name in capitals one year, abridged the next. */
const FIRST_CODE = '2019-01-01';

/**
 * States of whole territories, and whether their code was borne the day before they began, or is from their end on. EPT
 * are left out: yearly codes began to list them seven years after they were made.
 */
const PREPARED = [
  `CREATE TEMP TABLE whole_state ON COMMIT DROP AS
   SELECT s.*, CASE WHEN t.alive THEN t.id ELSE t.successor END AS today,
     EXISTS (SELECT 1 FROM territory_state p WHERE p.territory = s.territory AND p.valid_to = s.valid_from) AS lived,
     EXISTS (SELECT 1 FROM territory_state n WHERE n.territory = s.territory AND n.valid_from = s.valid_to) AS lives_on
   FROM territory_state s JOIN territory t ON t.id = s.territory
   WHERE s.within_state IS NULL AND s.level NOT IN ('ABSORBED', 'EPT')`,
  'CREATE INDEX ON whole_state (territory, valid_from)',
  'ANALYZE whole_state',
] as const;

/** In which EPCI each commune of today was on the day of each list: a merger of communes in between is none of EPCI. */
const LISTED = `
  CREATE TEMP TABLE listed ON COMMIT DROP AS
  SELECT s.valid_on AS day, coalesce(t.successor, t.id) AS commune, 'EPCI-' || (r.data->>'siren') AS epci
  FROM snapshot s JOIN snapshot_row r ON r.snapshot = s.id AND r.about = 'MEMBERSHIP'
  JOIN territory t ON t.id = 'COM-' || r.record
  WHERE s.source = $1 AND s.status = 'ACCEPTED'
  UNION
  SELECT d.day, coalesce(t.successor, t.id), p.id
  FROM (SELECT DISTINCT valid_from AS day FROM membership WHERE territory LIKE 'COM-%') d
  JOIN membership m ON m.territory LIKE 'COM-%' AND m.valid_from <= d.day
    AND (m.valid_to IS NULL OR m.valid_to > d.day)
  CROSS JOIN LATERAL (SELECT id FROM unnest(m.parents) AS id WHERE id LIKE 'EPCI-%' LIMIT 1) p
  JOIN territory t ON t.id = m.territory`;

/**
 * What became of each EPCI that a list has no longer: the one that has most of its communes in the next list, if one has
 * more than half of them; and the one in which most of them are today.
 */
const COMPARED = [
  'CREATE INDEX ON listed (epci, day)',
  'CREATE INDEX ON listed (commune, day)',
  'ANALYZE listed',
  `CREATE TEMP TABLE epci_end ON COMMIT DROP AS
   WITH taken AS (
     SELECT s.key, s.territory, s.valid_to, o.epci AS heir, count(*) AS communes,
       sum(count(*)) OVER (PARTITION BY s.key) AS members, mode() WITHIN GROUP (ORDER BY e.id) AS today
     FROM whole_state s JOIN listed l ON l.epci = s.territory AND l.day = s.to_after
     JOIN territory c ON c.id = l.commune
     LEFT JOIN LATERAL (SELECT id FROM unnest(c.ancestors) AS id WHERE id LIKE 'EPCI-%' LIMIT 1) e ON true
     LEFT JOIN listed o ON o.commune = l.commune AND o.day = s.valid_to
     WHERE s.level = 'EPCI' AND NOT s.lives_on GROUP BY s.key, s.territory, s.valid_to, o.epci)
   SELECT t.key, t.territory, mode() WITHIN GROUP (ORDER BY t.today) AS today,
     max(h.key) FILTER (WHERE t.communes * 2 > t.members) AS heir,
     coalesce(bool_or(t.communes = t.members AND NOT h.lived AND t.members = (
       SELECT count(*) FROM listed o WHERE o.epci = t.heir AND o.day = t.valid_to)), false) AS same_ground
   FROM taken t LEFT JOIN whole_state h ON h.territory = t.heir AND h.valid_from <= t.valid_to
     AND (h.valid_to IS NULL OR h.valid_to > t.valid_to)
   GROUP BY t.key, t.territory`,
  // Two EPCI of communes that are one today have its ground both: they merged.
  `UPDATE epci_end SET same_ground = false WHERE heir IN (
     SELECT heir FROM epci_end WHERE same_ground GROUP BY heir HAVING count(*) > 1)`,
  `UPDATE whole_state SET today = e.today FROM epci_end e
   WHERE e.territory = whole_state.territory AND whole_state.today IS NULL`,
] as const;

/** The days around one that is known, or the two between which it is. */
const DAYS = (day: string, after: string): string =>
  `coalesce(${after}, ${day} - 1), ${day}, CASE WHEN ${after} IS NULL THEN ${day} END`;

const COLUMNS =
  'key, nature, level, reason, territory, formerly, becomes, codes, after, before, declared_on';

/** The end of a state whose code lives on is told where it is a merger, a division or another name; of any other, always. */
const ENDED = `
  INSERT INTO territory_change (${COLUMNS})
  WITH heir AS (
    SELECT from_state, count(*) AS heirs, min(to_state) AS state FROM succession GROUP BY from_state),
  ended AS (
    SELECT s.*, coalesce(e.heir, CASE WHEN h.heirs = 1 THEN h.state END) AS heir,
      CASE
        WHEN s.end_reason = ANY($1) THEN 'MERGED'
        WHEN s.end_reason = 'DEPARTEMENT_CHANGED' THEN 'TRANSFERRED'
        WHEN s.end_reason = ANY($2) OR h.heirs > 1 THEN 'SPLIT'
        WHEN s.lives_on THEN CASE WHEN n.name <> s.name AND (s.level <> 'EPCI' OR s.valid_to > $3) THEN 'RENAMED' END
        WHEN s.end_reason = 'CHEF_LIEU_CHANGED' OR e.same_ground THEN 'RECODED'
        WHEN coalesce(e.heir, h.state) IS NOT NULL THEN 'MERGED'
        ELSE 'DISSOLVED' END AS nature
    FROM whole_state s LEFT JOIN heir h ON h.from_state = s.key LEFT JOIN epci_end e ON e.key = s.key
    LEFT JOIN whole_state n ON n.territory = s.territory AND n.valid_from = s.valid_to
    WHERE s.valid_to IS NOT NULL)
  SELECT territory || ' ended ' || valid_to, nature, level, end_reason, today, key, heir,
    CASE WHEN lives_on OR nature IN ('TRANSFERRED', 'RECODED') THEN 0 ELSE -1 END, ${DAYS('valid_to', 'to_after')}
  FROM ended WHERE nature IS NOT NULL`;

/** What begins where its code was not borne the day before; what only took another code was told by its end. */
const BEGUN = `
  INSERT INTO territory_change (${COLUMNS})
  SELECT s.territory || ' began ' || s.valid_from,
    CASE WHEN s.begin_reason = 'RESTORED' OR EXISTS (
        SELECT 1 FROM whole_state p WHERE p.territory = s.territory AND p.valid_to < s.valid_from)
      THEN 'RESTORED' ELSE 'CREATED' END,
    s.level, s.begin_reason, s.today, g.giver, s.key, 1, ${DAYS('s.valid_from', 's.from_after')}
  FROM whole_state s
  LEFT JOIN LATERAL (
    SELECT CASE WHEN count(*) = 1 THEN min(from_state) END AS giver FROM succession WHERE to_state = s.key) g ON true
  WHERE s.valid_from IS NOT NULL AND NOT s.lived AND NOT EXISTS (
    SELECT 1 FROM territory_change c WHERE c.becomes = s.key AND c.nature IN ('TRANSFERRED', 'RECODED'))`;
