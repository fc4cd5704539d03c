import type { HistoryLine, Queried } from '@maillage/kit';

/** What snapshots were seen to change. */
export class ChangeRepository {
  constructor(private readonly database: Queried) {}

  /**
   * Between each accepted snapshot of a source and the one before: records added, removed, or that say
   * otherwise. The first one changes nothing.
   */
  of(source: string): Promise<HistoryLine[]> {
    return this.database.query(CHANGES, [source]);
  }
}

const CHANGES = `
  WITH accepted AS (
    SELECT id, valid_on, lag(id) OVER w AS prior, lag(valid_on) OVER w AS after
    FROM snapshot WHERE source = $1 AND status = 'ACCEPTED' WINDOW w AS (ORDER BY valid_on))
  SELECT a.valid_on::text AS before, a.after::text AS after, d.nature, d.kind_from AS "kindFrom",
    d.kind_to AS "kindTo", count(*)::int AS events
  FROM accepted a
  CROSS JOIN LATERAL (
    SELECT p.kind AS kind_from, n.kind AS kind_to,
      CASE WHEN p.record IS NULL THEN 'ADDED' WHEN n.record IS NULL THEN 'REMOVED' ELSE 'CHANGED' END
        AS nature
    FROM (SELECT * FROM snapshot_row WHERE snapshot = a.id) n
    FULL JOIN (SELECT * FROM snapshot_row WHERE snapshot = a.prior) p ON p.record = n.record
    WHERE n.data - 'given' IS DISTINCT FROM p.data - 'given') d
  WHERE a.prior IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 6 DESC, 4, 5`;
