import type { Queried } from '../database/index.js';
import type { SnapshotStatus } from '../snapshots/index.js';
import type { StoredFile } from './published-name.js';

/** A snapshot as stored, without who decided on it. */
export interface SnapshotRow {
  readonly id: number;
  readonly source: string;
  readonly validOn: string;
  readonly retrievedAt: Date;
  readonly status: SnapshotStatus;
  readonly findings: readonly { code: string; message: string; sample: readonly string[] }[];
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsLeftOut: number;
  readonly rowsRefused: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly mended: Readonly<Record<string, number>>;
  readonly files: readonly StoredFile[];
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
}

/** A page of the snapshots of a source: those before a day and number, the newest first. */
export interface SnapshotPageKey {
  readonly source: string;
  readonly first: number;
  readonly before: readonly [day: string, id: number];
}

/** A page of the refused rows of a snapshot: those after a row. */
export interface RefusedPageKey {
  readonly snapshot: number;
  readonly first: number;
  readonly after: string;
}

/** A row that could not be used. */
export interface RefusedRowRow {
  readonly id: string;
  readonly file: string | null;
  readonly line: number;
  readonly code: string;
  readonly reason: string;
}

/** A row of the page that was asked for in this place. */
type OfPage<T> = T & { readonly nth: number };

const COLUMNS = `n.id, n.source, n.valid_on::text AS "validOn", n.retrieved_at AS "retrievedAt", n.status,
  n.findings, n.rows_read AS "rowsRead", n.rows_kept AS "rowsKept", n.rows_left_out AS "rowsLeftOut",
  n.rows_refused AS "rowsRefused", n.left_out AS "leftOut", n.mended, n.files,
  n.decided_at AS "decidedAt", n.decision_note AS "decisionNote"`;

/** Snapshots as the graph tells them; each method is one query, whatever it is asked for. */
export class PublicSnapshotRepository {
  constructor(private readonly database: Queried) {}

  byIds(ids: readonly number[]): Promise<SnapshotRow[]> {
    return this.database.query(`SELECT ${COLUMNS} FROM snapshot n WHERE n.id = ANY($1)`, [ids]);
  }

  /** Pages in one query, each with one row more than asked. */
  pages(keys: readonly SnapshotPageKey[]): Promise<OfPage<SnapshotRow>[]> {
    return this.database.query(
      `SELECT key.nth::int, ${COLUMNS}
       FROM unnest($1::text[], $2::int[], $3::date[], $4::int[])
         WITH ORDINALITY AS key(source, first, day, id, nth)
       CROSS JOIN LATERAL (
         SELECT * FROM snapshot s WHERE s.source = key.source AND (s.valid_on, s.id) < (key.day, key.id)
         ORDER BY s.valid_on DESC, s.id DESC LIMIT key.first + 1) n
       ORDER BY key.nth, n.valid_on DESC, n.id DESC`,
      [
        ...[keys.map(({ source }) => source), keys.map(({ first }) => first)],
        ...[keys.map(({ before }) => before[0]), keys.map(({ before }) => before[1])],
      ],
    );
  }

  counts(sources: readonly string[]): Promise<{ source: string; count: number }[]> {
    return this.database.query(
      `SELECT source, count(*)::int AS count FROM snapshot WHERE source = ANY($1) GROUP BY source`,
      [sources],
    );
  }

  /** Pages in one query, each with one row more than asked. */
  refusedPages(keys: readonly RefusedPageKey[]): Promise<OfPage<RefusedRowRow>[]> {
    return this.database.query(
      `SELECT key.nth::int, r.id, r.file, r.line, r.code, r.reason
       FROM unnest($1::int[], $2::int[], $3::bigint[])
         WITH ORDINALITY AS key(snapshot, first, after, nth)
       CROSS JOIN LATERAL (
         SELECT * FROM refused_row f WHERE f.snapshot = key.snapshot AND f.id > key.after
         ORDER BY f.id LIMIT key.first + 1) r
       ORDER BY key.nth, r.id`,
      [
        ...[keys.map(({ snapshot }) => snapshot), keys.map(({ first }) => first)],
        keys.map(({ after }) => after),
      ],
    );
  }
}
