import type { DataSource } from 'typeorm';
import type { ChoroplethLevel } from './choropleth.type.js';
import { ChoroplethMeasure } from './choropleth.type.js';

/** Columns of a level, ordered by id. */
export interface ChoroplethColumns {
  readonly ids: string[];
  readonly values: (number | null)[];
  readonly counts: number[];
}

/** What divides a count; a count divided by nothing known is not a value. */
export const DIVISOR: Readonly<Record<ChoroplethMeasure, string>> = {
  [ChoroplethMeasure.COUNT]: '1',
  [ChoroplethMeasure.PER_10000]: 'nullif(t.population, 0) / 10000.0',
  [ChoroplethMeasure.PER_KM2]: 'nullif(t.area_km2, 0)',
};

/** Counts read as columns: PostgreSQL makes the lists, so that no row becomes an object. */
export class ChoroplethRepository {
  constructor(private readonly database: DataSource) {}

  async columns(
    kinds: readonly number[],
    level: ChoroplethLevel,
    measure: ChoroplethMeasure,
    within: string | null,
  ): Promise<ChoroplethColumns> {
    const [row] = await this.database.query<ChoroplethColumns[]>(
      `WITH summed AS (
         SELECT territory AS id, sum(points)::int AS points FROM territory_count
         WHERE level = $1 AND kind = ANY($2) GROUP BY territory),
       valued AS (
         SELECT id, coalesce(points, 0) AS points,
           round((coalesce(points, 0) / (${DIVISOR[measure]}))::numeric, 6)::float8 AS value
         FROM territory_copy t LEFT JOIN summed USING (id)
         WHERE t.level = $1 AND ($3::text IS NULL OR t.parents @> ARRAY[$3::text]) ORDER BY id)
       SELECT coalesce(array_agg(id), '{}') AS ids, coalesce(array_agg(value), '{}') AS values,
         coalesce(array_agg(points), '{}') AS counts FROM valued`,
      [level, kinds, within],
    );
    if (row === undefined) throw new Error('an aggregate always has one row');
    return row;
  }

  /** What divides the count of each of these territories, in their order; null where unknown. */
  async divisors(
    ids: readonly string[],
    measure: ChoroplethMeasure,
  ): Promise<readonly (number | null)[]> {
    const [row] = await this.database.query<{ divisors: (number | null)[] }[]>(
      `SELECT coalesce(array_agg((${DIVISOR[measure]})::float8 ORDER BY nth), '{}') AS divisors
       FROM unnest($1::text[]) WITH ORDINALITY AS asked (id, nth)
       LEFT JOIN territory_copy t USING (id)`,
      [ids],
    );
    return row?.divisors ?? [];
  }
}
