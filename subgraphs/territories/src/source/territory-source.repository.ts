import type { Queried } from '@maillage/kit';
import type { FactTable, TerritorySource } from './territory-source.type.js';

/** What the newest accepted snapshot of a source tells; its variable by code. */
export interface GivenRow {
  readonly source: string;
  readonly table: `${FactTable}`;
  readonly variable: string | null;
  readonly rows: number;
}

/** Sources of territories as stored; each method is one query. */
export class TerritorySourceRepository {
  constructor(private readonly database: Queried) {}

  /** By title. */
  all(): Promise<TerritorySource[]> {
    return this.database.query(
      `SELECT s.id, title, producer, licence, url, contact, cadence, defects,
         defects_en AS "defectsEn", verified,
         coalesce(newest.rows_kept, 0) AS records, coalesce(newest.rows_refused, 0) AS rejected
       FROM source s LEFT JOIN LATERAL (
         SELECT rows_kept, rows_refused FROM snapshot n
         WHERE n.source = s.id AND status = 'ACCEPTED' ORDER BY valid_on DESC LIMIT 1) newest ON true
       ORDER BY title`,
    );
  }

  /** Most rows first. */
  given(sources: readonly string[]): Promise<GivenRow[]> {
    return this.database.query(
      `SELECT newest.source, r.about AS "table",
         CASE r.about WHEN 'VALUE' THEN r.data->>'variable' END AS variable, count(*)::int AS rows
       FROM (SELECT DISTINCT ON (source) source, id FROM snapshot
             WHERE source = ANY($1) AND status = 'ACCEPTED' ORDER BY source, valid_on DESC) newest
       JOIN snapshot_row r ON r.snapshot = newest.id
       GROUP BY 1, 2, 3 ORDER BY 1, 4 DESC, 3`,
      [sources],
    );
  }
}
