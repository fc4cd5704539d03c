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

/** One index scan for each service whose commune is served. */
const ACCESS = `
  WITH stop AS MATERIALIZED (SELECT num FROM kind WHERE infrastructure),
  asked AS (
    SELECT t.id AS asked, s.*, s.precision = 'EXACT' AND EXISTS (
        SELECT 1 FROM territory_count c JOIN stop ON stop.num = c.kind
        WHERE c.territory = s.territory) AS known
    FROM unnest($1::text[]) AS t(id)
    JOIN service s ON s.kind = ANY($2) AND s.ancestors @> ARRAY[t.id])
  SELECT a.asked AS territory, a.kind, count(*)::int AS services,
    (count(*) FILTER (WHERE a.known))::int AS known,
    (count(*) FILTER (WHERE a.known AND nearest.metres <= $3))::int AS near
  FROM asked a
  LEFT JOIN LATERAL (
    SELECT min(one.metres) AS metres FROM stop CROSS JOIN LATERAL (
      SELECT s.place <-> a.place AS metres FROM service s
      WHERE s.kind = stop.num AND s.zone = a.zone ORDER BY s.place <-> a.place LIMIT 1) one
  ) nearest ON a.known
  GROUP BY a.asked, a.kind`;
