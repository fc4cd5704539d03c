import type { DataSource } from 'typeorm';
import type { ServiceKind } from '../kind/kind.type.js';
import { isIn } from '../territory/is-in.sql.js';
import type { ChoroplethColumns, WrittenColumns } from './choropleth-columns.js';
import { columnsSql, DIVISOR, readColumns } from './choropleth-columns.js';
import type { ChoroplethLevel, ChoroplethMeasure } from './choropleth.type.js';

/** Counts of now, read as columns. */
export class ChoroplethRepository {
  constructor(private readonly database: DataSource) {}

  /** Without a territory where nobody observes one of the kinds: it would be coloured as if it had none. */
  async columns(
    kinds: readonly Pick<ServiceKind, 'num' | 'observedIn'>[],
    level: ChoroplethLevel,
    measure: ChoroplethMeasure,
    within: string | null,
  ): Promise<ChoroplethColumns> {
    const rows = await this.database.query<WrittenColumns[]>(
      `WITH summed AS (
         SELECT territory AS id, sum(points)::int AS points FROM territory_count
         WHERE level = $1 AND kind = ANY($2) GROUP BY territory)
       ${columnsSql(measure, LISTED)}`,
      [level, kinds.map(({ num }) => num), within, whereAllAre(kinds)],
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

const LISTED = `t.level = $1 AND ($3::text IS NULL OR t.parents @> ARRAY[$3::text])
  AND ($4::text[] IS NULL OR ${isIn('$4')})`;

/** The départements where each of some kinds is observed; null for the whole country. */
function whereAllAre(kinds: readonly Pick<ServiceKind, 'observedIn'>[]): readonly string[] | null {
  const parts = kinds.flatMap(({ observedIn }) => (observedIn === null ? [] : [observedIn]));
  const [first] = parts;
  return first?.filter((area) => parts.every((areas) => areas.includes(area))) ?? null;
}
