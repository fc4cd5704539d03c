import type { Queried } from '@maillage/kit';
import type { FactChangeNature } from './territory-snapshot.type.js';

/** Facts that an accepted snapshot tells otherwise than the one before. */
export interface FactChangeRow {
  readonly snapshot: number;
  readonly source: string;
  readonly nature: `${FactChangeNature}`;
  readonly kindFrom: string | null;
  readonly kindTo: string | null;
  readonly events: number;
}

/** What snapshots changed, in one query whatever their number. */
export class FactChangeRepository {
  constructor(private readonly database: Queried) {}

  changes(ids: readonly number[]): Promise<FactChangeRow[]> {
    return this.database.query(CHANGES, [ids]);
  }
}

/** Nothing is compared where either of the two is missing. */
const CHANGES = `
  WITH pair AS (
    SELECT n.id, n.source, (
      SELECT p.id FROM snapshot p
      WHERE p.source = n.source AND p.status = 'ACCEPTED' AND p.valid_on < n.valid_on
      ORDER BY p.valid_on DESC LIMIT 1) AS prior
    FROM snapshot n WHERE n.id = ANY($1) AND n.status = 'ACCEPTED')
  SELECT pair.id AS snapshot, pair.source, d.nature, d.kind_from AS "kindFrom",
    d.kind_to AS "kindTo", count(*)::int AS events
  FROM pair CROSS JOIN LATERAL (
    SELECT p.kind AS kind_from, n.kind AS kind_to,
      CASE WHEN p.record IS NULL THEN 'ADDED' WHEN n.record IS NULL THEN 'REMOVED' ELSE 'CHANGED' END
        AS nature
    FROM (SELECT * FROM snapshot_row WHERE snapshot = pair.id) n
    FULL JOIN (SELECT * FROM snapshot_row WHERE snapshot = pair.prior) p ON p.record = n.record
    WHERE n.data - 'given' IS DISTINCT FROM p.data - 'given') d
  WHERE pair.prior IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 6 DESC, 3, 4, 5`;
