import type { QueryRunner } from 'typeorm';

/** How a point that has gone and one that is new may be told to be one, the surest first. */
interface Pass {
  /** `RENUMBERED`: the same service under another id. `REPLACED`: one gives way to the other. */
  readonly nature: 'RENUMBERED' | 'REPLACED';
  /** What must hold between the point gone `a` and the new one `b`. */
  readonly when: string;
  /** What stands for the points gone and the new ones, where it is not themselves. */
  readonly gone?: string;
  readonly fresh?: string;
}

/** Metres between two points; far when they are in two projections. */
const METRES = '(CASE WHEN a.zone = b.zone THEN a.place <-> b.place ELSE 1e7 END)';
const BOTH_EXACT = `a.precision = 'EXACT' AND b.precision = 'EXACT'`;
const IN_ONE_COMMUNE = 'a.commune = b.commune';

/** Farthest that a point is replaced out of its commune, and the side of the squares that it is sought in. */
const NEAR_METRES = 1000;

/** Farthest that two points are one place, whatever the commune that each is said to be in. */
const SAME_PLACE_METRES = 50;

/** Names of which one holds all the words of the other: « Agefiph » is written out in the next file. */
const WORDS = (of: 'a' | 'b'): string => `string_to_array(${of}.search_name, ' ')`;
const ONE_NAME = `(${WORDS('a')} <@ ${WORDS('b')} OR ${WORDS('a')} @> ${WORDS('b')})`;

/** The square that a point is in, and for a new one those around too. */
const SQUARE = (axis: 0 | 1): string => `floor(place[${String(axis)}] / ${String(NEAR_METRES)})`;
const IN_SQUARE = `(SELECT *, ${SQUARE(0)} AS x, ${SQUARE(1)} AS y FROM w_lost WHERE precision = 'EXACT')`;
const AROUND = `(
  SELECT f.*, ${SQUARE(0)} + dx AS x, ${SQUARE(1)} + dy AS y
  FROM w_found f, generate_series(-1, 1) dx, generate_series(-1, 1) dy WHERE precision = 'EXACT')`;

const PASSES: readonly Pass[] = [
  {
    nature: 'RENUMBERED',
    gone: '(SELECT *, unnest(keys) AS key FROM w_lost)',
    fresh: '(SELECT *, unnest(keys) AS key FROM w_found)',
    when: 'a.kind = b.kind AND a.key = b.key',
  },
  {
    nature: 'RENUMBERED',
    when: `a.kind = b.kind AND ${IN_ONE_COMMUNE} AND a.search_name = b.search_name
      AND (${METRES} <= 2000 OR NOT (${BOTH_EXACT}))`,
  },
  {
    nature: 'RENUMBERED',
    when: `a.kind = b.kind AND ${IN_ONE_COMMUNE} AND ${BOTH_EXACT} AND ${METRES} <= 100`,
  },
  {
    // Its producer corrected the commune of an office that never left its place, nor its name.
    nature: 'RENUMBERED',
    gone: IN_SQUARE,
    fresh: AROUND,
    when: `a.kind = b.kind AND a.zone = b.zone AND a.x = b.x AND a.y = b.y
      AND ${METRES} <= ${String(SAME_PLACE_METRES)} AND ${ONE_NAME}`,
  },
  {
    nature: 'REPLACED',
    when: `a.family = b.family AND ${IN_ONE_COMMUNE}
      AND (${METRES} <= 2000 OR NOT (${BOTH_EXACT}))`,
  },
  {
    nature: 'REPLACED',
    gone: IN_SQUARE,
    fresh: AROUND,
    when: `a.family = b.family AND a.departement = b.departement AND a.zone = b.zone AND a.x = b.x
      AND a.y = b.y AND ${METRES} <= ${String(NEAR_METRES)}`,
  },
];

/**
 * Finds which points that have gone are which new ones, one to one: pass after pass, each takes the
 * pairs that are nearest to each other until none is left.
 */
export async function matchGoneAndFresh(runner: QueryRunner): Promise<void> {
  for (const statement of [LOST, FOUND, 'ANALYZE w_lost, w_found']) await runner.query(statement);
  for (const [rank, pass] of PASSES.entries()) {
    if (rank === FIRST_REPLACED) for (const twin of TWINS) await runner.query(twin);
    await runner.query(pairsOf(pass));
    await runner.query('ANALYZE w_pair');
    while ((await takeMutualBest(runner, pass.nature)) > 0);
    await runner.query('TRUNCATE w_pair');
  }
}

const FIRST_REPLACED = PASSES.findIndex(({ nature }) => nature === 'REPLACED');

/** What points are told by. */
const TOLD = `s.kind, k.family, s.commune, s.departement, s.search_name, s.zone, s.place, s.precision,
  s.keys`;

const LOST = `
  INSERT INTO w_lost SELECT g.record_id, ${TOLD}
  FROM w_gone g JOIN source_state s ON s.id = g.state JOIN kind k ON k.num = s.kind`;

/** Only beside others: the first points of a source are nobody's successors. */
const FOUND = `
  INSERT INTO w_found SELECT f.record_id, ${TOLD}
  FROM w_fresh f JOIN source_state s ON s.id = f.state JOIN kind k ON k.num = s.kind
  WHERE NOT f.reopened AND EXISTS (SELECT 1 FROM w_open)`;

const pairsOf = ({ gone = 'w_lost', fresh = 'w_found', when }: Pass): string => `
  INSERT INTO w_pair
  SELECT DISTINCT a.record_id, b.record_id, ${METRES} + CASE WHEN a.kind = b.kind THEN 0 ELSE 0.5 END
  FROM ${gone} a JOIN ${fresh} b ON ${when}
  WHERE NOT EXISTS (SELECT 1 FROM w_match m WHERE m.gone = a.record_id)
    AND NOT EXISTS (SELECT 1 FROM w_match m WHERE m.fresh = b.record_id)`;

/** Pairs each of which is the other's nearest: equals are told apart by their ids, the same whatever the order of arrival. */
async function takeMutualBest(runner: QueryRunner, nature: string): Promise<number> {
  const taken = (await runner.query(MUTUAL_BEST, [nature])) as unknown[];
  if (taken.length > 0) await runner.query(FORGET_TAKEN);
  return taken.length;
}

const MUTUAL_BEST = `
  INSERT INTO w_match (gone, fresh, nature)
  SELECT gone, fresh, $1 FROM (
    SELECT gone, fresh, row_number() OVER (PARTITION BY gone ORDER BY cost, fresh) AS of_gone,
      row_number() OVER (PARTITION BY fresh ORDER BY cost, gone) AS of_fresh
    FROM w_pair) ranked
  WHERE of_gone = 1 AND of_fresh = 1
  RETURNING 1`;

const FORGET_TAKEN = `
  DELETE FROM w_pair p USING w_match m WHERE p.gone = m.gone OR p.fresh = m.fresh`;

/** The same point under two ids: neither the second row's coming nor its going is an event of the place. */
const SAME_POINT = `a.kind = b.kind AND a.commune = b.commune AND a.search_name = b.search_name
  AND a.precision = b.precision AND ${METRES} <= 50`;

const STAYS = `w_open o JOIN w_next n USING (record_id) JOIN source_state a ON a.id = n.state`;

const TWINS = [
  `INSERT INTO w_match (gone, fresh, nature)
   SELECT DISTINCT '+' || b.record_id, b.record_id, 'LISTED_TWICE'
   FROM w_found b JOIN (${STAYS}) ON ${SAME_POINT}
   WHERE NOT EXISTS (SELECT 1 FROM w_match m WHERE m.fresh = b.record_id)`,
  `INSERT INTO w_match (gone, fresh, nature)
   SELECT DISTINCT b.record_id, '-' || b.record_id, 'LISTED_ONCE'
   FROM w_lost b JOIN (${STAYS}) ON ${SAME_POINT}
   WHERE NOT EXISTS (SELECT 1 FROM w_match m WHERE m.gone = b.record_id)`,
];
