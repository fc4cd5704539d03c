import type { DataSource } from 'typeorm';
import type { ChangeLevel } from '../change/change-level.type.js';
import { LEVEL_PREFIX } from '../change/change-level.type.js';
import type { FilterValues } from '../change/change-query.js';
import { FILTER_PARAMETERS, MATCHES } from '../change/change-query.js';
import type { FigureDefinition } from './reform.definition.js';
import type { ReformColumns } from './reform.type.js';

/** Values of the figures that were asked, in their order, in a year; over all of them where it is null. */
export interface FiguresRow {
  readonly year: number | null;
  readonly values: readonly number[];
}

/** PostgreSQL counts an empty set as 0, and sums it as nothing. */
const valueOf = ({ value }: FigureDefinition): string => `coalesce(${value}, 0)::float8`;

const FOUND = `c.retracted_at IS NULL AND ${MATCHES}`;
const YEAR = 'extract(year FROM coalesce(c.declared_on, c.before))::int';
const PREFIX = `$${String(FILTER_PARAMETERS + 1)}`;

/** Computes figures on the register; each method is one query. */
export class ReformRepository {
  constructor(private readonly database: DataSource) {}

  /** Over all years, then year by year. */
  figures(filter: FilterValues, figures: readonly FigureDefinition[]): Promise<FiguresRow[]> {
    return this.database.query(
      `SELECT ${YEAR} AS year, ARRAY[${figures.map(valueOf).join(', ')}] AS values FROM change c
       WHERE ${FOUND} GROUP BY GROUPING SETS ((), (${YEAR})) ORDER BY 1 NULLS FIRST`,
      [...filter],
    );
  }

  /** By territory of a level, the highest first: each change in the territories of today that it is part of. */
  async columns(
    filter: FilterValues,
    figure: FigureDefinition,
    level: ChangeLevel,
  ): Promise<ReformColumns> {
    const [columns] = await this.database.query<ReformColumns[]>(
      `SELECT coalesce(array_agg(id ORDER BY value DESC, id), '{}') AS ids,
         coalesce(array_agg(value ORDER BY value DESC, id), '{}') AS values
       FROM (
         SELECT held.id, ${valueOf(figure)} AS value FROM change c JOIN territory_copy t ON t.id = c.territory
         CROSS JOIN LATERAL unnest(t.id || t.parents) AS held (id)
         WHERE ${FOUND} AND starts_with(held.id, ${PREFIX}) GROUP BY held.id) of_territory`,
      [...filter, LEVEL_PREFIX[level]],
    );
    return columns ?? { ids: [], values: [] };
  }
}
