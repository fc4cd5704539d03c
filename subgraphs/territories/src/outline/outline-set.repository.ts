import type { StoredFile } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import type { TerritoryLevel } from '../territory/territory-level.js';

/** A file, and how well what it draws is known. */
export interface OutlineFileRow {
  readonly level: TerritoryLevel;
  readonly bytes: number;
  readonly version: string;
  readonly drawn: number;
  readonly real: number;
  readonly bounded: number;
}

/** Outline files as stored. */
export class OutlineSetRepository {
  constructor(private readonly database: DataSource) {}

  /** Level and compressed size of each file of the data that are loaded, and what it draws. */
  sizes(): Promise<OutlineFileRow[]> {
    return this.database.query(
      `SELECT level, octet_length(gzipped) AS bytes, version, drawn, real, bounded
       FROM outline_file JOIN data_version USING (version) LEFT JOIN LATERAL (
         SELECT count(outline)::int AS drawn, count(*) FILTER (WHERE outline = 'REAL')::int AS real,
           count(*) FILTER (WHERE outline = 'BOUNDED')::int AS bounded
         FROM territory t WHERE t.alive AND t.level = outline_file.level) AS known ON true
       ORDER BY level`,
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
