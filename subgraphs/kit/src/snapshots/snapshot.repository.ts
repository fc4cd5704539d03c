import type { Queried } from '../database/index.js';
import type { KnownArrival, KnownFile } from '../ingest/index.js';
import type { Decision, RefusedRow, SnapshotSummary } from './snapshot.js';

/** Snapshots as they were received, and what was decided of them. */
export class SnapshotRepository {
  constructor(private readonly database: Queried) {}

  async find(id: number): Promise<SnapshotSummary | null> {
    const rows = await this.database.query<SnapshotSummary[]>(`${SNAPSHOT} WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The last accepted of each source, by the day that it describes. */
  newest(): Promise<SnapshotSummary[]> {
    return this.database.query(
      `SELECT DISTINCT ON (source) * FROM (${SNAPSHOT} WHERE status = 'ACCEPTED') accepted
       ORDER BY source, "validOn" DESC`,
    );
  }

  /** Those in quarantine, of one source or of all, the oldest first. */
  waiting(source: string | null): Promise<SnapshotSummary[]> {
    return this.database.query(
      `${SNAPSHOT} WHERE status = 'QUARANTINED' AND ($1::text IS NULL OR source = $1)
       ORDER BY source, valid_on, id`,
      [source],
    );
  }

  /** Days that are known of each source, whatever became of what described them. */
  days(): Promise<{ readonly source: string; readonly validOn: string }[]> {
    return this.database.query(
      `SELECT DISTINCT source, valid_on::text AS "validOn" FROM snapshot WHERE status <> 'SUPERSEDED'`,
    );
  }

  /** Rows of the snapshot nearest to a day: about as many are to be read. Null before the first. */
  async expectedRows(source: string, day: string): Promise<number | null> {
    const rows = await this.database.query<{ read: number }[]>(
      `SELECT rows_read AS read FROM snapshot WHERE source = $1
       ORDER BY abs(valid_on - $2::date), id DESC LIMIT 1`,
      [source, day],
    );
    return rows[0]?.read ?? null;
  }

  /** Those of a source, the last to arrive first; without those whose place another of their day took. */
  async arrivals(source: string): Promise<KnownArrival[]> {
    const rows = await this.database.query<ArrivalRow[]>(
      `SELECT fingerprint, valid_on::text AS "validOn", status = 'ACCEPTED' AS "isAccepted", files
       FROM snapshot WHERE source = $1 AND status <> 'SUPERSEDED' ORDER BY id DESC`,
      [source],
    );
    return rows.map(({ files, ...row }) => ({ ...row, files: files.map(knownFile) }));
  }

  /** Fingerprints of the files of the last snapshots of each source, those that wait included. */
  async filesToKeep(): Promise<string[]> {
    const rows = await this.database.query<{ sha256: string }[]>(
      `SELECT DISTINCT file ->> 'sha256' AS sha256
       FROM (SELECT files, row_number() OVER (PARTITION BY source ORDER BY valid_on DESC, id DESC) AS nth
             FROM snapshot WHERE status <> 'REJECTED') last, jsonb_array_elements(files) file
       WHERE nth <= $1`,
      [KEPT_SNAPSHOTS],
    );
    return rows.map(({ sha256 }) => sha256);
  }

  refused(id: number): Promise<RefusedRow[]> {
    return this.database.query(
      `SELECT file, line, code, reason FROM refused_row WHERE snapshot = $1
       ORDER BY file NULLS FIRST, line`,
      [id],
    );
  }

  async decide(id: number, status: 'ACCEPTED' | 'REJECTED', decision: Decision): Promise<void> {
    await this.database.query(
      `UPDATE snapshot SET status = $2, decided_by = $3, decided_at = now(), decision_note = $4
       WHERE id = $1`,
      [id, status, decision.by, decision.note],
    );
  }
}

/** Snapshots of a source whose files are kept. */
const KEPT_SNAPSHOTS = 20;

interface ArrivalRow extends Omit<KnownArrival, 'files'> {
  readonly files: readonly FileRow[];
}

type FileRow = Omit<KnownFile, 'modifiedAt'> & { readonly modifiedAt: string | null };

const knownFile = ({ modifiedAt, ...file }: FileRow): KnownFile => ({
  ...file,
  modifiedAt: modifiedAt === null ? null : new Date(modifiedAt),
});

const SNAPSHOT = `
  SELECT id, source, valid_on::text AS "validOn", retrieved_at AS "retrievedAt", status,
    rows_read AS read, rows_kept AS kept, rows_left_out AS "leftOut", rows_refused AS refused,
    findings, decided_by AS "decidedBy", decided_at AS "decidedAt", decision_note AS "decisionNote"
  FROM snapshot`;
