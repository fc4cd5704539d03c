import type { DataSource } from 'typeorm';

/** How many events of a nature a snapshot brought, for a kind or from one to another. */
export interface HistoryLine {
  /** Day of the snapshot (ISO): it is so in it. */
  readonly before: string;
  /** Day of the one before that spoke of it: it is not yet so. */
  readonly after: string;
  readonly nature: string;
  readonly kindFrom: string | null;
  readonly kindTo: string | null;
  readonly events: number;
}

/** What is known to have changed. */
export class HistoryRepository {
  constructor(private readonly database: DataSource) {}

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

  /** How many changes of each nature the snapshot of a day brought. */
  async natures(source: string, day: string): Promise<Readonly<Record<string, number>>> {
    const rows: { nature: string; events: number }[] = await this.database.query(
      `SELECT nature, count(*)::int AS events FROM service_event
       WHERE source = $1 AND before = $2 AND known_to = 'infinity' GROUP BY nature ORDER BY 2 DESC, 1`,
      [source, day],
    );
    return Object.fromEntries(rows.map(({ nature, events }) => [nature, events]));
  }
}
