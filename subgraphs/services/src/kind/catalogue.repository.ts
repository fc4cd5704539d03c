import { notesOf } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import type { Source } from '../source/source.type.js';
import type { ServiceKind } from './kind.type.js';

/** A kind as stored, its source by id. */
export type KindRow = Omit<ServiceKind, 'source'> & { readonly sourceId: string };

/** Areas that accepted snapshots speak of; null where one of them is the country, or none is told. */
const OBSERVED_IN = `(
  SELECT CASE WHEN NOT bool_or(c.area = 'FR') THEN array_agg(DISTINCT c.area) END
  FROM source_kind k JOIN snapshot s ON s.source = k.source AND s.status = 'ACCEPTED'
  JOIN snapshot_coverage c ON c.snapshot = s.id AND c.kind = k.kind WHERE k.kind = kind.num)`;

/** Kinds and sources as stored. */
export class CatalogueRepository {
  constructor(private readonly database: DataSource) {}

  async sources(): Promise<Source[]> {
    const rows = await this.database.query<Omit<Source, 'note' | 'noteEn'>[]>(
      `SELECT id, title, producer, licence, url, contact, cadence, defects,
         defects_en AS "defectsEn", vintage, verified, records, rejected
       FROM source ORDER BY title`,
    );
    return rows.map((row) => ({ ...row, ...notesOf(row) }));
  }

  kinds(): Promise<KindRow[]> {
    return this.database.query(
      `SELECT num, code, label, label_en AS "labelEn", bpe_code AS "bpeCode",
         operator_type AS "operatorType", domain, deduced, infrastructure, points AS count, source AS "sourceId",
         ${OBSERVED_IN} AS "observedIn",
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
