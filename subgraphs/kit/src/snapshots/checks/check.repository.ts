import type { Queried } from '../../database/index.js';
import type { CheckedSource, CheckOutcome, SourceCheck } from './check.js';
import { SILENT_SECONDS } from './check.js';

/** Times when producers were asked for what is new. */
export class CheckRepository {
  constructor(private readonly database: Queried) {}

  /** Begins one; those of its source that were killed are told so. @returns its number */
  async begin(source: string): Promise<string> {
    await this.database.query(
      `UPDATE source_check SET ended_at = seen_at, outcome = 'INTERRUPTED'
       WHERE source = $1 AND ended_at IS NULL AND seen_at < now() - make_interval(secs => $2)`,
      [source, SILENT_SECONDS],
    );
    const rows = await this.database.query<{ id: string }[]>(
      'INSERT INTO source_check (source) VALUES ($1) RETURNING id',
      [source],
    );
    return rows[0]?.id ?? '';
  }

  /** Says how far one is. */
  async see(id: string, stage: string | null, rowsRead: number): Promise<void> {
    await this.database.query(
      `UPDATE source_check SET seen_at = now(), stage = $2, rows_read = $3
       WHERE id = $1 AND ended_at IS NULL`,
      [id, stage, rowsRead],
    );
  }

  /** Ends one, and lets go of those of its source beyond the last hundred. */
  async end(id: string, outcome: CheckOutcome, rowsRead: number): Promise<void> {
    await this.database.query(
      `UPDATE source_check SET seen_at = now(), ended_at = now(), outcome = $2, rows_read = $3, stage = NULL
       WHERE id = $1`,
      [id, outcome, rowsRead],
    );
    await this.database.query(
      `DELETE FROM source_check old USING source_check this
       WHERE this.id = $1 AND old.source = this.source AND old.id < (
         SELECT min(id) FROM (SELECT id FROM source_check WHERE source = this.source
           ORDER BY id DESC LIMIT 100) last)`,
      [id],
    );
  }

  /** The last of each source. */
  last(sources: readonly string[]): Promise<SourceCheck[]> {
    return this.database.query(
      `SELECT DISTINCT ON (source) source, started_at AS "startedAt", stage, rows_read AS "rowsRead",
         CASE WHEN lost THEN seen_at ELSE ended_at END AS "endedAt",
         CASE WHEN lost THEN 'INTERRUPTED' ELSE outcome END AS outcome
       FROM (SELECT *, ended_at IS NULL AND seen_at < now() - make_interval(secs => $2) AS lost
             FROM source_check WHERE source = ANY($1)) told
       ORDER BY source, id DESC`,
      [sources, SILENT_SECONDS],
    );
  }

  /** Those that go on, the first to begin first. */
  running(): Promise<SourceCheck[]> {
    return this.database.query(
      `SELECT source, started_at AS "startedAt", ended_at AS "endedAt", outcome, stage,
         rows_read AS "rowsRead"
       FROM source_check WHERE ended_at IS NULL AND seen_at > now() - make_interval(secs => $1)
       ORDER BY id`,
      [SILENT_SECONDS],
    );
  }

  /** When each source was last asked, and how many times in a row that failed. */
  checked(): Promise<CheckedSource[]> {
    return this.database.query(
      `SELECT source, max(started_at) AS "startedAt",
         count(*) FILTER (WHERE id > good)::int AS failures
       FROM (SELECT *, coalesce(max(id) FILTER (WHERE outcome IN ('RECEIVED', 'UNCHANGED', 'QUARANTINED'))
               OVER (PARTITION BY source), 0) AS good FROM source_check) told
       GROUP BY source`,
    );
  }
}
