import type { Queried } from '../database/index.js';
import type { StoredFile } from './published-name.js';

/** A snapshot whose files may be given again, and what must be told with them. */
export interface FilesOfSnapshot {
  readonly source: string;
  /** The day that it describes (ISO). */
  readonly validOn: string;
  readonly licence: string;
  readonly files: readonly StoredFile[];
}

/** Files of snapshots that are, or were, part of the history: what waits is not for strangers. */
export class SnapshotFileRepository {
  constructor(private readonly database: Queried) {}

  async of(id: number): Promise<FilesOfSnapshot | null> {
    const [row] = await this.database.query<FilesOfSnapshot[]>(
      `SELECT n.source, n.valid_on::text AS "validOn", s.licence, n.files
       FROM snapshot n JOIN source s ON s.id = n.source
       WHERE n.id = $1 AND n.status IN ('ACCEPTED', 'SUPERSEDED')`,
      [id],
    );
    return row ?? null;
  }
}
