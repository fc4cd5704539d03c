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
    SELECT c.level, c.kind, sum(c.points)::float8 AS points,
      sum(c.points::float8 * c.points / t.population) AS squares
    FROM territory_count c JOIN territory_copy t ON t.id = c.territory
    WHERE t.population > 0 GROUP BY c.level, c.kind)
  SELECT level, kind, among, points / people,
    greatest(0, squares / people - (points / people) ^ 2 - points / people * among / people)
  FROM summed JOIN size USING (level)`;

const COUNT = `
  INSERT INTO territory_count (territory, level, kind, points, per_10000, per_km2)
  SELECT t.id, t.level, c.kind, c.n, c.n * 10000 / nullif(t.population, 0)::float8,
    c.n / nullif(t.area_km2, 0)
  FROM (
    SELECT a.id, s.kind, count(*)::int AS n
    FROM service s CROSS JOIN LATERAL unnest(s.ancestors) AS a(id) GROUP BY 1, 2) c
  JOIN territory_copy t USING (id) WHERE t.level = ANY($1)`;

/**
 * The smaller the population, the more a rate is drawn to the mean; where nothing varies beyond chance, all
 * are. Before a territory come those of a higher rate and, among those without a point, whose rate falls as
 * their population grows, the ones that are small enough.
 */
const RANK = `
  WITH rated AS (
    SELECT c.territory, c.level, c.kind, l.among, l.mean, l.spread, t.population::float8 AS population,
      c.points / t.population::float8 AS rate
    FROM territory_count c JOIN territory_copy t ON t.id = c.territory
    JOIN kind_law l ON l.level = c.level AND l.kind = c.kind WHERE t.population > 0),
  smoothed AS (
    SELECT *, mean + (rate - mean) * spread / (spread + mean / population) AS smooth FROM rated),
  populations AS (
    SELECT level, array_agg(population::float8 ORDER BY population) AS known
    FROM territory_copy WHERE level = ANY($1) AND population > 0 GROUP BY level),
  served AS (
    SELECT level, kind, array_agg(population ORDER BY population) AS known
    FROM rated GROUP BY level, kind),
  placed AS (
    SELECT s.*, rank() OVER by_rate AS position,
      rank() OVER by_smooth + CASE WHEN s.spread = 0 OR s.smooth >= s.mean THEN 0
        ELSE width_bucket(s.mean * (s.mean - s.smooth) / (s.smooth * s.spread), p.known)
          - width_bucket(s.mean * (s.mean - s.smooth) / (s.smooth * s.spread), n.known)
        END AS smoothed_position
    FROM smoothed s JOIN populations p ON p.level = s.level
    JOIN served n ON n.level = s.level AND n.kind = s.kind
    WINDOW by_rate AS (PARTITION BY s.level, s.kind ORDER BY s.rate DESC),
      by_smooth AS (PARTITION BY s.level, s.kind ORDER BY round(s.smooth::numeric, 12) DESC))
  UPDATE territory_count c SET position = p.position, among = p.among,
    smoothed_per_10000 = p.smooth * 10000, smoothed_position = p.smoothed_position
  FROM placed p WHERE p.territory = c.territory AND p.kind = c.kind`;

/** Counts every kind in every territory again. */
export async function countTerritories(runner: QueryRunner): Promise<void> {
  await runner.query('DELETE FROM territory_count; DELETE FROM kind_law');
  await runner.query(COUNT, [COUNTED_LEVELS]);
  await runner.query('ANALYZE territory_count');
  await runner.query(LAW, [COUNTED_LEVELS]);
  await runner.query(RANK, [COUNTED_LEVELS]);
  await runner.query(
    'UPDATE kind SET points = (SELECT count(*) FROM service WHERE service.kind = kind.num)',
  );
}
