import type { HistoryLine, Queried } from '@maillage/kit';

/** What is known to have changed. */
export class HistoryRepository {
  constructor(private readonly database: Queried) {}

  changes(source: string): Promise<HistoryLine[]> {
    return this.database.query(
      `SELECT e.before::text AS before, e.after::text AS after, e.nature, f.code AS "kindFrom",
         t.code AS "kindTo", count(*)::int AS events
       FROM service_event e LEFT JOIN kind f ON f.num = e.kind_from LEFT JOIN kind t ON t.num = e.kind_to
       WHERE e.source = $1 AND e.known_to = 'infinity'
       GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 6 DESC, 4, 5`,
      [source],
    );
  }
}
