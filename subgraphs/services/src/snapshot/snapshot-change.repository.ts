import type { DataSource } from 'typeorm';
import type { EventNature } from '../event/event-nature.type.js';

/** Events that a snapshot brought; kinds by their numbers. */
export interface SnapshotChangeRow {
  readonly snapshot: number;
  readonly nature: EventNature;
  readonly kindFrom: number | null;
  readonly kindTo: number | null;
  readonly events: number;
}

/** What snapshots changed, in one query whatever their number. */
export class SnapshotChangeRepository {
  constructor(private readonly database: DataSource) {}

  /** What is now known to have changed in each, where it is part of the history. */
  changes(ids: readonly number[]): Promise<SnapshotChangeRow[]> {
    return this.database.query(
      `SELECT n.id AS snapshot, e.nature, e.kind_from AS "kindFrom", e.kind_to AS "kindTo",
         count(*)::int AS events
       FROM snapshot n JOIN service_event e ON e.source = n.source AND e.before = n.valid_on
       WHERE n.id = ANY($1) AND n.status = 'ACCEPTED' AND e.known_to = 'infinity'
       GROUP BY 1, 2, 3, 4 ORDER BY 1, 5 DESC, 2, 3, 4`,
      [ids],
    );
  }
}
