import type { QueryRunner } from 'typeorm';
import { COUNTED_LEVELS } from '../territory/counted-levels.js';

/**
 * The law of a level and kind: its mean rate, and how much rates vary beyond chance (Marshall, 1991: the
 * weighted variance less what a Poisson law explains). Territories without a point are in both sums,
 * though they have no row: their rate is nil.
 */
const LAW = `
  INSERT INTO kind_law (level, kind, among, mean, spread)
  WITH size AS (
    SELECT level, sum(population)::float8 AS people, count(*)::int AS among
    FROM territory_copy WHERE level = ANY($1) AND population > 0 GROUP BY level),
  summed AS (
    SELECT level, kind, sum(points)::float8 AS points,
      sum(points::float8 * points / population) AS squares
    FROM counting WHERE population > 0 GROUP BY level, kind)
  SELECT level, kind, among, points / people,
    greatest(0, squares / people - (points / people) ^ 2 - points / people * among / people)
  FROM summed JOIN size USING (level)`;

const COUNTING = `
  CREATE TEMP TABLE counting ON COMMIT DROP AS
  SELECT t.id AS territory, t.level, c.kind, c.points, t.population, t.area_km2
  FROM (
    SELECT a.id, s.kind, count(*)::int AS points
    FROM service s CROSS JOIN LATERAL unnest(s.ancestors) AS a(id)
    WHERE s.kind = ANY($2) GROUP BY 1, 2) c
  JOIN territory_copy t USING (id) WHERE t.level = ANY($1)`;

/**
 * The smaller the population, the more a rate is drawn to the mean; where nothing varies beyond chance, all
 * are. Before a territory come those of a higher rate and, among those without a point, whose rate falls as
 * their population grows, the ones under a population: those of the level under it, less those that have a
 * point.
 */
const COUNT = `
  INSERT INTO territory_count (territory, level, kind, points, per_10000, per_km2, position, among,
    smoothed_per_10000, smoothed_position)
  WITH rated AS (
    SELECT c.territory, c.level, c.kind, l.among, l.mean, l.spread,
      c.population::float8 AS population, c.points / c.population::float8 AS rate
    FROM counting c JOIN kind_law l ON l.level = c.level AND l.kind = c.kind
    WHERE c.population > 0),
  smoothed AS (
    SELECT *, mean + (rate - mean) * spread / (spread + mean / population) AS smooth FROM rated),
  bounded AS (
    SELECT *, CASE WHEN spread > 0 AND smooth < mean
      THEN mean * (mean - smooth) / (smooth * spread) END AS bound FROM smoothed),
  of_level AS (
    SELECT territory, kind, count(*) FILTER (WHERE territory IS NULL)
      OVER (PARTITION BY level ORDER BY value) AS n
    FROM (
      SELECT NULL AS territory, NULL AS kind, level, population::float8 AS value FROM territory_copy
      WHERE level = ANY($1) AND population > 0
      UNION ALL SELECT territory, kind, level, bound FROM bounded WHERE bound IS NOT NULL) a),
  with_point AS (
    SELECT territory, kind, count(*) FILTER (WHERE territory IS NULL)
      OVER (PARTITION BY level, kind ORDER BY value) AS n
    FROM (
      SELECT NULL AS territory, kind, level, population AS value FROM bounded
      UNION ALL SELECT territory, kind, level, bound FROM bounded WHERE bound IS NOT NULL) b),
  placed AS (
    SELECT territory, kind, among, smooth,
      rank() OVER (PARTITION BY level, kind ORDER BY rate DESC) AS position,
      rank() OVER (PARTITION BY level, kind ORDER BY round(smooth::numeric, 12) DESC) AS smoothed
    FROM bounded)
  SELECT c.territory, c.level, c.kind, c.points,
    c.points::float8 * 10000 / nullif(c.population, 0), c.points / nullif(c.area_km2, 0),
    p.position, p.among, p.smooth * 10000, p.smoothed + coalesce(a.n - b.n, 0)
  FROM counting c
  LEFT JOIN placed p ON p.territory = c.territory AND p.kind = c.kind
  LEFT JOIN of_level a ON a.territory = c.territory AND a.kind = c.kind
  LEFT JOIN with_point b ON b.territory = c.territory AND b.kind = c.kind`;

/**
 * Counts kinds in every territory again.
 *
 * @param kinds numbers of those whose services are others than before
 */
export async function countTerritories(
  runner: QueryRunner,
  kinds: readonly number[],
): Promise<void> {
  for (const table of ['territory_count', 'kind_law']) {
    await runner.query(`DELETE FROM ${table} WHERE kind = ANY($1)`, [kinds]);
  }
  await runner.query(COUNTING, [COUNTED_LEVELS, kinds]);
  await runner.query('ANALYZE counting');
  await runner.query(LAW, [COUNTED_LEVELS]);
  await runner.query(COUNT, [COUNTED_LEVELS]);
  await runner.query('DROP TABLE counting');
  await runner.query(POINTS, [kinds]);
}

const POINTS = `
  UPDATE kind SET points = (SELECT count(*) FROM service WHERE service.kind = kind.num)
  WHERE num = ANY($1)`;
