import type { DataSource } from 'typeorm';

/** Which feed it is, and how far it goes. */
export interface FeedHead {
  /** Of this hub alone: one that is begun anew has another. */
  readonly name: string;
  /** The last number; 0 before the first. */
  readonly head: number;
}

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

  /** Its name, and the last number. */
  async head(): Promise<FeedHead> {
    const [row] = await this.database.query<FeedHead[]>(
      `SELECT name, (SELECT coalesce(max(seq), 0)::float8 FROM service_feed) AS head FROM feed_name`,
    );
    if (row === undefined) throw new Error('a feed has a name from its first day');
    return row;
  }
}
