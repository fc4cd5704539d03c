import type { DataSource } from 'typeorm';

/** Counts of one kind in one territory. */
export interface CountRow {
  readonly territory: string;
  readonly kind: number;
  readonly count: number;
  readonly per10000: number | null;
  readonly perKm2: number | null;
  readonly position: number | null;
  readonly among: number | null;
  /** Null where it is unknown or nil. */
  readonly population: number | null;
  readonly smoothedPer10000: number | null;
  readonly smoothedPosition: number | null;
  readonly level: string;
}

/** Counts that the load keeps for every territory and kind. */
export class CountRepository {
  constructor(private readonly database: DataSource) {}

  /** Every kind of each of these territories, in the catalogue's order. */
  ofTerritories(ids: readonly string[]): Promise<CountRow[]> {
    return this.database.query(
      `SELECT territory, kind, points AS count, per_10000 AS per10000, per_km2 AS "perKm2",
         position, among, level, population, smoothed_per_10000 AS "smoothedPer10000",
         smoothed_position AS "smoothedPosition"
       FROM territory_count WHERE territory = ANY($1) ORDER BY kind`,
      [ids],
    );
  }
}
