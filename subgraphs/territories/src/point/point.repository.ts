import type { DataSource } from 'typeorm';
import type { Polygon } from '../outline/outline.types.js';
import type { TerritoryLevel } from '../territory/territory-level.js';

/** A commune near a point. */
export interface NearRow {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** West, south, east, north. */
  readonly box: readonly number[] | null;
  readonly ancestors: readonly string[];
}

/** A territory whose real limits may hold a point. */
export interface LimitsRow {
  readonly territory: string;
  readonly level: TerritoryLevel;
  /** In steps of the grid. */
  readonly polygons: readonly Polygon[];
}

/** Communes by their centres. */
export class PointRepository {
  constructor(private readonly database: DataSource) {}

  /** Living communes whose centres are nearest in degrees: to be ranked again by distance. */
  near(lon: number, lat: number, first: number): Promise<NearRow[]> {
    return this.database.query(
      `SELECT id, lon, lat, box, ancestors FROM territory
       WHERE alive AND level = 'COMMUNE' AND lon IS NOT NULL
       ORDER BY point(lon, lat) <-> point($1, $2) LIMIT $3`,
      [lon, lat, first],
    );
  }

  /** Real limits of communes, arrondissements and départements whose box holds a point. */
  limitsAround(lon: number, lat: number): Promise<LimitsRow[]> {
    return this.database.query(
      `SELECT territory, level, polygons FROM real_outline
       WHERE extent @> point($1, $2) AND level IN ('COMMUNE', 'ARRONDISSEMENT', 'DEPARTEMENT')`,
      [lon, lat],
    );
  }
}
