import type { QueryRunner } from 'typeorm';

/** Levels whose services are counted; below the commune no point is known to belong. */
const LEVELS = [
  'FRANCE',
  'REGION',
  'COLLECTIVITE',
  'DEPARTEMENT',
  'ARRONDISSEMENT',
  'EPCI',
  'EPT',
  'COMMUNE',
];

const COUNT = `
  INSERT INTO territory_count
    (territory, level, kind, points, per_10000, per_km2, position, among)
  WITH counted AS (
    SELECT a.id, s.kind, count(*)::int AS n
    FROM service s CROSS JOIN LATERAL unnest(s.ancestors) AS a(id) GROUP BY 1, 2),
  valued AS (
    SELECT t.id, t.level, k.num AS kind, coalesce(c.n, 0) AS points,
      coalesce(c.n, 0) * 10000.0 / nullif(t.population, 0) AS per_10000,
      coalesce(c.n, 0) / nullif(t.area_km2, 0) AS per_km2
    FROM territory_copy t CROSS JOIN kind k
    LEFT JOIN counted c ON c.id = t.id AND c.kind = k.num
    WHERE t.level = ANY($1))
  SELECT id, level, kind, points, per_10000, per_km2,
    CASE WHEN per_10000 IS NOT NULL
      THEN rank() OVER (PARTITION BY level, kind ORDER BY per_10000 DESC NULLS LAST) END,
    CASE WHEN per_10000 IS NOT NULL
      THEN count(per_10000) OVER (PARTITION BY level, kind) END
  FROM valued`;

/** Counts every kind in every territory again. */
export async function countTerritories(runner: QueryRunner): Promise<void> {
  await runner.query('DELETE FROM territory_count');
  await runner.query(COUNT, [LEVELS]);
  await runner.query(
    'UPDATE kind SET points = (SELECT count(*) FROM service WHERE service.kind = kind.num)',
  );
}
