import type { DataSource } from 'typeorm';

/** A commune near a point. */
export interface NearRow {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** West, south, east, north. */
  readonly box: readonly number[] | null;
}

/** Communes by their centres. */
export class PointRepository {
  constructor(private readonly database: DataSource) {}

  /** Living communes whose centres are nearest in degrees: to be ranked again by distance. */
  near(lon: number, lat: number, first: number): Promise<NearRow[]> {
    return this.database.query(
      `SELECT id, lon, lat, box FROM territory
       WHERE alive AND level = 'COMMUNE' AND lon IS NOT NULL
       ORDER BY point(lon, lat) <-> point($1, $2) LIMIT $3`,
      [lon, lat, first],
    );
  }
}
