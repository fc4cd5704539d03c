import type { StoredFile } from '@maillage/kit';
import type { DataSource } from 'typeorm';

/** Files of points as stored. */
export class PointsFileRepository {
  constructor(private readonly database: DataSource) {}

  /** The file of a kind at a version; null when there is none. */
  async file(kind: string, version: string): Promise<StoredFile | null> {
    const [row] = await this.database.query<StoredFile[]>(
      'SELECT etag, gzipped FROM points_file WHERE kind = $1 AND version = $2',
      [kind, version],
    );
    return row ?? null;
  }
}
