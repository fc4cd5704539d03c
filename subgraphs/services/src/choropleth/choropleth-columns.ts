import type { ChoroplethMeasure as Measure } from './choropleth.type.js';
import { ChoroplethMeasure } from './choropleth.type.js';

/** Columns of a level, ordered by id. */
export interface ChoroplethColumns {
  readonly ids: string[];
  readonly values: (number | null)[];
  readonly counts: number[];
}

/** What divides a count; a count divided by nothing known is not a value. */
export const DIVISOR: Readonly<Record<Measure, string>> = {
  [ChoroplethMeasure.COUNT]: '1',
  [ChoroplethMeasure.PER_10000]: 'nullif(t.population, 0) / 10000.0::float8',
  [ChoroplethMeasure.PER_KM2]: 'nullif(t.area_km2, 0)',
};

/** Each column as one text; null for a level without territories. */
export interface WrittenColumns {
  readonly ids: string | null;
  readonly values: string | null;
  readonly counts: string | null;
}

/**
 * Reads `summed` (id, points) beside the territories that `where` keeps. A column comes as one text: 35,000
 * values are written and split in half the time that an array takes, and no row becomes an object.
 */
export const columnsSql = (measure: Measure, where: string): string => `
  SELECT string_agg(id, ',') AS ids, string_agg(coalesce(value::text, ''), ',') AS values,
    string_agg(points::text, ',') AS counts
  FROM (
    SELECT id, coalesce(points, 0) AS points,
      (coalesce(points, 0) / (${DIVISOR[measure]}))::float8 AS value
    FROM territory_copy t LEFT JOIN summed USING (id) WHERE ${where} ORDER BY id) valued`;

/** The columns of one row that `columnsSql` gave. */
export function readColumns([row]: readonly WrittenColumns[]): ChoroplethColumns {
  return {
    ids: split(row?.ids),
    values: split(row?.values).map((text) => (text === '' ? null : sixDecimals(Number(text)))),
    counts: split(row?.counts).map(Number),
  };
}

/** As many digits as a value is worth. */
export const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6;

const split = (text: string | null | undefined): string[] => (text == null ? [] : text.split(','));
