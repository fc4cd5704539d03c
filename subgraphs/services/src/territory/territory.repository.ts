import type { LonLat } from '@maillage/kit';
import type { DataSource } from 'typeorm';

/** Where a territory is searched from. */
export interface TerritoryCentre extends LonLat {
  readonly level: string;
  /** Nearest first. */
  readonly parents: readonly string[];
  /** How the centre was found. */
  readonly precision: string | null;
}

/** The hub's own copy of territories: what counting and searching near need of them. */
export class TerritoryRepository {
  constructor(private readonly database: DataSource) {}

  /** The centre of a living territory; null when it is unknown or has none. */
  async centre(id: string): Promise<TerritoryCentre | null> {
    const [row] = await this.database.query<TerritoryCentre[]>(
      `SELECT lon, lat, level, parents, precision FROM territory_copy
       WHERE id = $1 AND place IS NOT NULL`,
      [id],
    );
    return row ?? null;
  }
}
