import type { Queried } from '../database/index.js';

/** Something that is told of a source. */
export interface OfSource {
  readonly source: string;
}

/** The newest accepted snapshot of a source, as it was counted. */
export interface NewestRow extends OfSource {
  readonly id: number;
  readonly validOn: string;
  readonly kept: number;
  readonly refused: number;
  /** Null where it is not measured. */
  readonly exact: number | null;
  readonly coded: number | null;
}

/** The last arrival of a source that could not be taken in. */
export interface FailureRow extends OfSource {
  readonly at: Date;
  readonly code: string;
  readonly reason: string;
  readonly validOn: string | null;
}

/** How sources are; each method is one query, whatever the number of sources. */
export class SourceHealthRepository {
  constructor(private readonly database: Queried) {}

  /**
   * Changes with each snapshot that comes, each decision and each failure, each check that begins or ends, and every
   * ten seconds with how far one is.
   */
  async mark(): Promise<string> {
    const [row] = await this.database.query<{ mark: string }[]>(
      `SELECT concat_ws('-', (SELECT max(id) FROM snapshot),
         (SELECT count(*) FROM snapshot WHERE decided_at IS NOT NULL),
         (SELECT count(*) FROM source_failure),
         (SELECT concat_ws('.', max(id), count(ended_at),
            count(*) FILTER (WHERE ended_at IS NULL AND seen_at < now() - interval '1 minute'),
            floor(extract(epoch FROM max(seen_at) FILTER (WHERE ended_at IS NULL)) / 10))
          FROM source_check)) AS mark`,
    );
    return row?.mark ?? '';
  }

  newest(sources: readonly string[]): Promise<NewestRow[]> {
    return this.database.query(
      `SELECT DISTINCT ON (source) source, id, valid_on::text AS "validOn", rows_kept AS kept,
         rows_refused AS refused, rows_exact AS exact, rows_coded AS coded
       FROM snapshot WHERE source = ANY($1) AND status = 'ACCEPTED' ORDER BY source, valid_on DESC`,
      [sources],
    );
  }

  lastFailures(sources: readonly string[]): Promise<FailureRow[]> {
    return this.database.query(
      `SELECT DISTINCT ON (source) source, failed_at AS at, code, reason, valid_on::text AS "validOn"
       FROM source_failure WHERE source = ANY($1) ORDER BY source, failed_at DESC`,
      [sources],
    );
  }
}
