import type { QueryRunner } from 'typeorm';

/** How a point that has gone and one that is new may be told to be one, the surest first. */
interface Pass {
  /** `RENUMBERED`: the same service under another id. `REPLACED`: one gives way to the other. */
  readonly nature: 'RENUMBERED' | 'REPLACED';
  /** What must hold between the state gone `a`, the new one `b`, and the families of their kinds. */
  readonly when: string;
}

/** Metres between two states; far when they are in two projections. */
const METRES = '(CASE WHEN a.zone = b.zone THEN a.place <-> b.place ELSE 1e7 END)';
const BOTH_EXACT = `a.precision = 'EXACT' AND b.precision = 'EXACT'`;
const IN_ONE_COMMUNE = 'a.commune = b.commune';

const PASSES: readonly Pass[] = [
  { nature: 'RENUMBERED', when: 'a.kind = b.kind AND a.keys && b.keys' },
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
    nature: 'REPLACED',
    when: `ka.family = kb.family AND ${IN_ONE_COMMUNE}
      AND (${METRES} <= 2000 OR NOT (${BOTH_EXACT}))`,
  },
  {
    nature: 'REPLACED',
    when: `ka.family = kb.family AND a.departement = b.departement AND ${BOTH_EXACT}
      AND ${METRES} <= 1000`,
  },
];

/**
 * Finds which points that have gone are which new ones, one to one: pass after pass, each takes the
 * pairs that are nearest to each other until none is left.
 */
export async function matchGoneAndFresh(runner: QueryRunner): Promise<void> {
  for (const [rank, pass] of PASSES.entries()) {
    if (rank === FIRST_REPLACED) for (const twin of TWINS) await runner.query(twin);
    await runner.query(pairsOf(pass));
    while ((await takeMutualBest(runner, pass.nature)) > 0);
    await runner.query('TRUNCATE w_pair');
  }
}

const FIRST_REPLACED = PASSES.findIndex(({ nature }) => nature === 'REPLACED');

const pairsOf = ({ when }: Pass): string => `
  INSERT INTO w_pair
  SELECT g.record_id, f.record_id, ${METRES} + CASE WHEN a.kind = b.kind THEN 0 ELSE 0.5 END
  FROM w_gone g JOIN source_state a ON a.id = g.state JOIN kind ka ON ka.num = a.kind
  JOIN (w_fresh f JOIN source_state b ON b.id = f.state JOIN kind kb ON kb.num = b.kind) ON ${when}
  WHERE f.service IS NULL
    AND NOT EXISTS (SELECT 1 FROM w_match m WHERE m.gone = g.record_id)
    AND NOT EXISTS (SELECT 1 FROM w_match m WHERE m.fresh = f.record_id)`;

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
   SELECT DISTINCT '+' || f.record_id, f.record_id, 'LISTED_TWICE'
   FROM w_fresh f JOIN source_state b ON b.id = f.state JOIN (${STAYS}) ON ${SAME_POINT}
   WHERE f.service IS NULL AND NOT EXISTS (SELECT 1 FROM w_match m WHERE m.fresh = f.record_id)`,
  `INSERT INTO w_match (gone, fresh, nature)
   SELECT DISTINCT g.record_id, '-' || g.record_id, 'LISTED_ONCE'
   FROM w_gone g JOIN source_state b ON b.id = g.state JOIN (${STAYS}) ON ${SAME_POINT}
   WHERE NOT EXISTS (SELECT 1 FROM w_match m WHERE m.gone = g.record_id)`,
];
