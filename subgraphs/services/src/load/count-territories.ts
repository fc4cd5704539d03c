import type { QueryRunner } from 'typeorm';
import { COUNTED_LEVELS } from '../territory/counted-levels.js';

/**
 * The law of a level and kind: its mean rate, and how much rates vary beyond chance (Marshall, 1991:
 * the weighted variance less what a Poisson law explains). The smaller the population, the more a
 * rate is drawn to the mean; where nothing varies beyond chance, all are.
 */
const COUNT = `
  INSERT INTO territory_count (territory, level, kind, points, population, per_10000, per_km2,
    position, among, smoothed_per_10000, smoothed_position)
  WITH counted AS (
    SELECT a.id, s.kind, count(*)::int AS n
    FROM service s CROSS JOIN LATERAL unnest(s.ancestors) AS a(id) GROUP BY 1, 2),
  valued AS (
    SELECT t.id, t.level, k.num AS kind, coalesce(c.n, 0) AS points,
      nullif(t.population, 0) AS population,
      coalesce(c.n, 0) / nullif(t.population, 0)::float8 AS rate,
      coalesce(c.n, 0) / nullif(t.area_km2, 0) AS per_km2
    FROM territory_copy t CROSS JOIN kind k
    LEFT JOIN counted c ON c.id = t.id AND c.kind = k.num
    WHERE t.level = ANY($1)),
  mean AS (
    SELECT level, kind, sum(points) / sum(population)::float8 AS mean,
      sum(population) AS people, count(*) AS among
    FROM valued WHERE population IS NOT NULL GROUP BY level, kind),
  law AS (
    SELECT level, kind, mean, among, greatest(0,
      sum(population * (rate - mean) ^ 2) / people - mean * among / people) AS spread
    FROM valued JOIN mean USING (level, kind) WHERE population IS NOT NULL
    GROUP BY level, kind, mean, among, people),
  smoothed AS (
    SELECT v.*, law.among, CASE WHEN mean = 0 THEN 0
      ELSE mean + (rate - mean) * spread / (spread + mean / population) END AS smooth
    FROM valued v LEFT JOIN law USING (level, kind))
  SELECT id, level, kind, points, population, rate * 10000, per_km2,
    CASE WHEN rate IS NOT NULL
      THEN rank() OVER (PARTITION BY level, kind ORDER BY rate DESC NULLS LAST) END,
    CASE WHEN rate IS NOT NULL THEN among END,
    CASE WHEN rate IS NOT NULL THEN smooth * 10000 END,
    CASE WHEN rate IS NOT NULL THEN rank() OVER (
      PARTITION BY level, kind ORDER BY round(smooth::numeric, 12) DESC NULLS LAST) END
  FROM smoothed`;

/** Counts every kind in every territory again. */
export async function countTerritories(runner: QueryRunner): Promise<void> {
  await runner.query('DELETE FROM territory_count');
  await runner.query(COUNT, [COUNTED_LEVELS]);
  await runner.query(
    'UPDATE kind SET points = (SELECT count(*) FROM service WHERE service.kind = kind.num)',
  );
}
