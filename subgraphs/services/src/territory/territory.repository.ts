import type { LonLat } from '@maillage/kit';
import type { DataSource } from 'typeorm';

/** The hub's own copy of territories: what counting and searching near need of them. */
export class TerritoryRepository {
  constructor(private readonly database: DataSource) {}

  /** The centre of a living territory; null when it is unknown or has none. */
  async centre(id: string): Promise<LonLat | null> {
    const [row] = await this.database.query<{ lon: number | null; lat: number | null }[]>(
      'SELECT lon, lat FROM territory_copy WHERE id = $1',
      [id],
    );
    if (row?.lon == null || row.lat === null) return null;
    return { lon: row.lon, lat: row.lat };
  }
}
