import type { DataSource } from 'typeorm';

/** Names the data that answers are made from. */
export class VersionRepository {
  constructor(private readonly database: DataSource) {}

  /** Another whenever a line was told, or territories are others. */
  async current(): Promise<string> {
    const [row] = await this.database.query<{ version: string }[]>(
      `SELECT coalesce((SELECT max(seq) FROM change_feed), 0) || '.'
         || coalesce((SELECT version FROM territory_version), '') AS version`,
    );
    return row?.version ?? '';
  }
}
