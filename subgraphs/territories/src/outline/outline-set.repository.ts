import type { StoredFile } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import type { TerritoryLevel } from '../territory/territory-level.js';

/** Outline files as stored. */
export class OutlineSetRepository {
  constructor(private readonly database: DataSource) {}

  /** Level and compressed size of each file of the data that are loaded. */
  sizes(): Promise<{ level: TerritoryLevel; bytes: number; version: string }[]> {
    return this.database.query(
      `SELECT level, octet_length(gzipped) AS bytes, version
       FROM outline_file JOIN data_version USING (version) ORDER BY level`,
    );
  }

  /** The file of a level at a version; null when there is none. */
  async file(level: string, version: string): Promise<StoredFile | null> {
    const [row] = await this.database.query<StoredFile[]>(
      'SELECT etag, gzipped FROM outline_file WHERE level = $1 AND version = $2',
      [level, version],
    );
    return row ?? null;
  }
}
