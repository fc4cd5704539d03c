import type { DataSource } from 'typeorm';
import type { Source } from '../source/source.type.js';
import type { ServiceKind } from './kind.type.js';

/** A kind as stored, its source by id. */
export type KindRow = Omit<ServiceKind, 'source'> & { readonly sourceId: string };

/** Kinds and sources as stored. */
export class CatalogueRepository {
  constructor(private readonly database: DataSource) {}

  sources(): Promise<Source[]> {
    return this.database.query(
      `SELECT id, title, producer, licence, url, contact, cadence, defects, vintage, note, verified,
         records, rejected
       FROM source ORDER BY title`,
    );
  }

  kinds(): Promise<KindRow[]> {
    return this.database.query(
      `SELECT num, code, label, label_en AS "labelEn", bpe_code AS "bpeCode",
         operator_type AS "operatorType", deduced, infrastructure, points AS count, source AS "sourceId",
         '/points/' || file.version || '/' || code || '.json' AS "pointsUrl",
         file.bytes AS "pointsBytes"
       FROM kind LEFT JOIN points_file file ON file.kind = code AND file.version = points_version
       ORDER BY num`,
    );
  }

  /** Identifies the data that are loaded; null before the first load. */
  async version(): Promise<string | null> {
    const [row] = await this.database.query<{ version: string }[]>(
      'SELECT version FROM data_version',
    );
    return row?.version ?? null;
  }
}
