import type { DataSource } from 'typeorm';
import type { TerritoryLevel } from '../territory/territory-level.js';
import type { TerritoryColumns } from './territory-columns.type.js';

/** PostgreSQL writes each list as JSON, which is read back far faster than its own arrays. */
const COLUMNS = `
  SELECT coalesce((SELECT version FROM data_version), '') AS version,
    coalesce(json_agg(id), '[]') AS ids, coalesce(json_agg(code), '[]') AS codes,
    coalesce(json_agg(name), '[]') AS names, coalesce(json_agg(slug), '[]') AS slugs,
    coalesce(json_agg(population), '[]') AS populations,
    coalesce(json_agg(lon), '[]') AS lons, coalesce(json_agg(lat), '[]') AS lats,
    coalesce(json_agg(area_km2), '[]') AS "areasKm2",
    coalesce(json_agg(ancestors[1]), '[]') AS parents
  FROM (
    SELECT id, code, name, slug, population, lon, lat, area_km2, ancestors FROM territory
    WHERE alive AND level = $1 AND ($2::text IS NULL OR ancestors @> ARRAY[$2::text])
    ORDER BY id) AS listed`;

/** In the order of the columns. */
const VALUES = `
  SELECT coalesce(json_agg(CASE WHEN $5 THEN constant_value ELSE value END ORDER BY id), '[]') AS values
  FROM territory LEFT JOIN variable_value ON territory = id AND variable = $3 AND vintage = $4
  WHERE alive AND level = $1 AND ($2::text IS NULL OR ancestors @> ARRAY[$2::text])`;

/** The same of what a producer gives for a day: numbers, or codes of classes. */
const PRODUCED = `
  SELECT coalesce(json_agg(CASE WHEN $5
      THEN coalesce(to_json(v.constant_category), to_json(v.constant_value))
      ELSE coalesce(to_json(v.category), to_json(v.value)) END ORDER BY id), '[]') AS values
  FROM territory LEFT JOIN produced_value v ON v.territory = id AND variable = $3 AND valid_on = $4
  WHERE alive AND level = $1 AND ($2::text IS NULL OR ancestors @> ARRAY[$2::text])`;

/** A variable, a year, and whether its values are wanted on the perimeter of the latest code. */
export interface ValueColumn {
  readonly variable: string;
  readonly vintage: number;
  /** The day of a producer's values (ISO); null for what comes with the hub. */
  readonly day: string | null;
  readonly constant: boolean;
}

/** Numbers, or codes of classes; null where not known. */
export type ColumnValues = (number | null)[] | (string | null)[];

/** A level read as columns, so that no row becomes an object. */
export class TerritoryColumnsRepository {
  constructor(private readonly database: DataSource) {}

  /** Columns of the living territories of a level, inside another when `within` is given. */
  async ofLevel(level: TerritoryLevel, within: string | null): Promise<TerritoryColumns> {
    const [row] = await this.database.query<TerritoryColumns[]>(COLUMNS, [level, within]);
    if (row === undefined) throw new Error('an aggregate always has one row');
    return row;
  }

  /** What a variable is worth for each of them: numbers, or codes of classes. */
  async values(
    level: TerritoryLevel,
    within: string | null,
    { variable, vintage, day, constant }: ValueColumn,
  ): Promise<ColumnValues> {
    const [row] = await this.database.query<{ values: ColumnValues }[]>(
      day === null ? VALUES : PRODUCED,
      [level, within, variable, day ?? vintage, constant],
    );
    return row?.values ?? [];
  }
}
