import type { DataSource } from 'typeorm';
import type { ServiceKind } from '../kind/kind.type.js';
import { COUNTED_LEVELS } from '../territory/counted-levels.js';
import { isIn } from '../territory/is-in.sql.js';

/** Counts of one kind in one territory. */
export interface CountRow {
  readonly territory: string;
  readonly kind: number;
  readonly count: number;
  readonly per10000: number | null;
  readonly perKm2: number | null;
  readonly position: number | null;
  readonly among: number | null;
  /** Null where it is unknown or nil. */
  readonly population: number | null;
  readonly smoothedPer10000: number | null;
  readonly smoothedPosition: number | null;
  readonly level: string;
}

/** Counts that are kept where there is a point, and what that tells of where there is none. */
export class CountRepository {
  constructor(private readonly database: DataSource) {}

  /**
   * Every kind of each of these territories where it is observed, in the catalogue's order; none where
   * levels are not counted.
   *
   * @param kinds with where each is observed
   */
  ofTerritories(
    ids: readonly string[],
    kinds: readonly Pick<ServiceKind, 'num' | 'observedIn'>[],
  ): Promise<CountRow[]> {
    const told = kinds.flatMap(({ num, observedIn }) =>
      (observedIn ?? []).map((area) => [num, area] as const),
    );
    return this.database.query(OF_TERRITORIES, [
      ...[ids, COUNTED_LEVELS, told.map(([num]) => num), told.map(([, area]) => area)],
    ]);
  }
}

/** Where there is no point, the rate drawn to the mean depends on the population alone. */
const SMOOTHED_NONE = `
  coalesce(l.mean * (1 - l.spread / (l.spread + l.mean / t.population)), 0) * 10000`;

const OF_TERRITORIES = `
  WITH told AS (
    SELECT kind, array_agg(area) AS areas FROM unnest($3::int[], $4::text[]) AS one (kind, area)
    GROUP BY kind)
  SELECT t.id AS territory, k.num AS kind, coalesce(c.points, 0) AS count,
    CASE WHEN t.population > 0 THEN coalesce(c.per_10000, 0) END AS per10000,
    CASE WHEN t.area_km2 > 0 THEN coalesce(c.per_km2, 0) END AS "perKm2",
    c.position, c.among, t.level, nullif(t.population, 0) AS population,
    CASE WHEN t.population > 0 THEN coalesce(c.smoothed_per_10000, ${SMOOTHED_NONE}) END
      AS "smoothedPer10000", c.smoothed_position AS "smoothedPosition"
  FROM territory_copy t CROSS JOIN kind k
  LEFT JOIN territory_count c ON c.territory = t.id AND c.kind = k.num
  LEFT JOIN kind_law l ON l.level = t.level AND l.kind = k.num
  LEFT JOIN told ON told.kind = k.num
  WHERE t.id = ANY($1) AND t.level = ANY($2) AND (told.areas IS NULL OR ${isIn('told.areas')})
  ORDER BY k.num`;
