import type { DataSource } from 'typeorm';
import { aliveOn, countedValues } from '../time/alive.sql.js';
import type { Counted } from '../time/coverage.js';
import type { Moment } from '../time/moment.js';
import type { ChoroplethColumns, WrittenColumns } from './choropleth-columns.js';
import { columnsSql, readColumns } from './choropleth-columns.js';
import type { ChoroplethMeasure } from './choropleth.type.js';
import { ChoroplethLevel } from './choropleth.type.js';

/** What is coloured. */
export interface ChoroplethQuestion {
  readonly level: ChoroplethLevel;
  readonly measure: ChoroplethMeasure;
  readonly within: string | null;
}

/** Columns of a day that is past, counted from what producers said then. */
export class DatedChoroplethRepository {
  constructor(private readonly database: DataSource) {}

  /** @param listed the territories to give; all of the level when null */
  async columns(
    { level, measure, within }: ChoroplethQuestion,
    counted: readonly Counted[],
    { asOf, knownAt }: Moment,
    listed: readonly string[] | null,
  ): Promise<ChoroplethColumns> {
    const values = [...countedValues(counted), asOf, knownAt, level, within, listed];
    return readColumns(
      await this.database.query<WrittenColumns[]>(columnsBy(measure, level), values),
    );
  }
}

const OF_COMMUNES = 'SELECT commune AS id, points::int FROM by_commune';

const OF_WIDER = `
  SELECT a.id, sum(c.points)::int AS points
  FROM by_commune c JOIN territory_copy t ON t.id = c.commune
  CROSS JOIN LATERAL unnest(t.parents) a(id)
  JOIN territory_copy l ON l.id = a.id AND l.level = $6 GROUP BY a.id`;

const columnsBy = (measure: ChoroplethMeasure, level: ChoroplethLevel): string => `
  WITH ${aliveOn()},
  by_commune AS (
    SELECT commune, count(DISTINCT (kind, service)) AS points FROM alive WHERE seen
    GROUP BY commune),
  summed AS (${level === ChoroplethLevel.COMMUNE ? OF_COMMUNES : OF_WIDER})
  ${columnsSql(measure, LISTED)}`;

const LISTED = `t.level = $6 AND ($7::text IS NULL OR t.parents @> ARRAY[$7::text])
  AND ($8::text[] IS NULL OR t.id = ANY($8))`;
