import type { DataSource } from 'typeorm';
import type { HubError } from '../errors/index.js';

/** Why an arrival could not be taken in. */
export interface SourceFailure {
  readonly source: string;
  /** The day that it would have described (ISO). */
  readonly validOn: string | null;
  readonly failedAt: Date;
  readonly code: string;
  readonly reason: string;
}

/** Arrivals that could not be taken in. */
export class FailureRepository {
  constructor(private readonly database: DataSource) {}

  async keep(source: string, validOn: string | null, error: HubError): Promise<void> {
    await this.database.query(
      `INSERT INTO source_failure (source, valid_on, code, reason, details)
       VALUES ($1, $2, $3, $4, $5)`,
      [source, validOn, error.code, error.message, JSON.stringify(error.details)],
    );
  }

  /** The last of each source. */
  last(): Promise<SourceFailure[]> {
    return this.database.query(
      `SELECT DISTINCT ON (source) source, valid_on::text AS "validOn", failed_at AS "failedAt", code,
         reason
       FROM source_failure ORDER BY source, failed_at DESC`,
    );
  }
}
