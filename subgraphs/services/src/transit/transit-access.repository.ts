import type { DataSource } from 'typeorm';

/** Services of a kind in a territory, as stops are near them. */
export interface AccessRow {
  readonly territory: string;
  readonly kind: number;
  readonly services: number;
  readonly known: number;
  readonly near: number;
}

/** Shares of services that stops are near; one query. */
export class TransitAccessRepository {
  constructor(private readonly database: DataSource) {}

  /** Territories and kinds without a service are absent. @param within metres */
  of(
    territories: readonly string[],
    kinds: readonly number[],
    within: number,
  ): Promise<AccessRow[]> {
    return this.database.query(ACCESS, [territories, kinds, within]);
  }
}

/** From the communes that are served, which are few: one index scan for each of their services. */
const ACCESS = `
  WITH stop AS MATERIALIZED (SELECT num FROM kind WHERE infrastructure),
  served AS MATERIALIZED (
    SELECT DISTINCT t.id, t.parents FROM territory_count c JOIN stop ON stop.num = c.kind
    JOIN territory_copy t ON t.id = c.territory WHERE c.level = 'COMMUNE'),
  known AS (
    SELECT asked.id AS territory, s.kind, s.zone, s.place
    FROM unnest($1::text[]) AS asked(id)
    JOIN served ON served.id = asked.id OR served.parents @> ARRAY[asked.id]
    JOIN service s ON s.ancestors @> ARRAY[served.id] AND s.territory = served.id
    WHERE s.kind = ANY($2) AND s.precision = 'EXACT'),
  counted AS (
    SELECT k.territory, k.kind, count(*)::int AS known,
      (count(*) FILTER (WHERE nearest.metres <= $3))::int AS near
    FROM known k CROSS JOIN LATERAL (
      SELECT min(one.metres) AS metres FROM stop CROSS JOIN LATERAL (
        SELECT s.place <-> k.place AS metres FROM service s
        WHERE s.kind = stop.num AND s.zone = k.zone ORDER BY s.place <-> k.place LIMIT 1) one
    ) nearest
    GROUP BY k.territory, k.kind)
  SELECT t.territory, t.kind, t.points AS services, coalesce(c.known, 0) AS known,
    coalesce(c.near, 0) AS near
  FROM territory_count t LEFT JOIN counted c ON c.territory = t.territory AND c.kind = t.kind
  WHERE t.territory = ANY($1) AND t.kind = ANY($2)`;
