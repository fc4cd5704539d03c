import type { HubError } from '@maillage/kit';
import type { DataSource } from 'typeorm';

/** Arrivals that could not be taken in. */
export class FailureRepository {
  constructor(private readonly database: DataSource) {}

  async keep(source: string, validOn: string, error: HubError): Promise<void> {
    await this.database.query(
      `INSERT INTO source_failure (source, valid_on, code, reason, details)
       VALUES ($1, $2, $3, $4, $5)`,
      [source, validOn, error.code, error.message, JSON.stringify(error.details)],
    );
  }
}
