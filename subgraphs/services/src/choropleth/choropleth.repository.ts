import type { DataSource } from 'typeorm';
import type { ChoroplethColumns, WrittenColumns } from './choropleth-columns.js';
import { columnsSql, DIVISOR, readColumns } from './choropleth-columns.js';
import type { ChoroplethLevel, ChoroplethMeasure } from './choropleth.type.js';

/** Counts of now, read as columns. */
export class ChoroplethRepository {
  constructor(private readonly database: DataSource) {}

  async columns(
    kinds: readonly number[],
    level: ChoroplethLevel,
    measure: ChoroplethMeasure,
    within: string | null,
  ): Promise<ChoroplethColumns> {
    const rows = await this.database.query<WrittenColumns[]>(
      `WITH summed AS (
         SELECT territory AS id, sum(points)::int AS points FROM territory_count
         WHERE level = $1 AND kind = ANY($2) GROUP BY territory)
       ${columnsSql(measure, 't.level = $1 AND ($3::text IS NULL OR t.parents @> ARRAY[$3::text])')}`,
      [level, kinds, within],
    );
    return readColumns(rows);
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
