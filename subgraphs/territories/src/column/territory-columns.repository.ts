import type { DataSource } from 'typeorm';
import type { TerritoryLevel } from '../territory/territory-level.js';
import type { TerritoryColumns } from './territory-columns.type.js';

/** A level read as columns: PostgreSQL makes the lists, so that no row becomes an object. */
export class TerritoryColumnsRepository {
  constructor(private readonly database: DataSource) {}

  /** Columns of the living territories of a level, inside another when `within` is given. */
  async ofLevel(level: TerritoryLevel, within: string | null): Promise<TerritoryColumns> {
    const [row] = await this.database.query<TerritoryColumns[]>(
      `SELECT coalesce((SELECT version FROM data_version), '') AS version,
         coalesce(array_agg(id ORDER BY id), '{}') AS ids,
         coalesce(array_agg(code ORDER BY id), '{}') AS codes,
         coalesce(array_agg(name ORDER BY id), '{}') AS names,
         coalesce(array_agg(population ORDER BY id), '{}') AS populations,
         coalesce(array_agg(lon ORDER BY id), '{}') AS lons,
         coalesce(array_agg(lat ORDER BY id), '{}') AS lats,
         coalesce(array_agg(area_km2 ORDER BY id), '{}') AS "areasKm2",
         coalesce(array_agg(ancestors[1] ORDER BY id), '{}') AS parents
       FROM territory
       WHERE alive AND level = $1 AND ($2::text IS NULL OR ancestors @> ARRAY[$2::text])`,
      [level, within],
    );
    if (row === undefined) throw new Error('an aggregate always has one row');
    return row;
  }
}
