import type { DataSource } from 'typeorm';

/** Names the data that answers are made from. */
export class VersionRepository {
  constructor(private readonly database: DataSource) {}

  /** Another whenever a line was told, territories are others, a kind is of another domain, or the register is begun anew. */
  async current(): Promise<string> {
    const [row] = await this.database.query<{ version: string }[]>(
      `SELECT (SELECT name FROM feed_name) || '.'
         || coalesce((SELECT max(seq) FROM change_feed), 0) || '.'
         || coalesce((SELECT version FROM territory_version), '') || '.'
         || coalesce((SELECT md5(string_agg(code || ' ' || domain, ',' ORDER BY code)) FROM kind_copy), '') AS version`,
    );
    return row?.version ?? '';
  }
}
