import type { DataSource } from 'typeorm';

/** A line of the feed. */
export interface FeedRow {
  readonly seq: number;
  readonly event: string;
  readonly retracted: boolean;
  readonly toldAt: Date;
}

/** The feed: numbers become visible in their order, without a gap. */
export class ServiceFeedRepository {
  constructor(private readonly database: DataSource) {}

  /** Lines after a number; one more than asked. */
  after(seq: number, first: number): Promise<FeedRow[]> {
    return this.database.query(
      `SELECT seq::float8 AS seq, event, retracted, told_at AS "toldAt" FROM service_feed
       WHERE seq > $1 ORDER BY seq LIMIT $2`,
      [seq, first + 1],
    );
  }

  /** The last number; 0 before the first. */
  async head(): Promise<number> {
    const [row] = await this.database.query<{ head: number }[]>(
      'SELECT coalesce(max(seq), 0)::float8 AS head FROM service_feed',
    );
    return row?.head ?? 0;
  }
}
