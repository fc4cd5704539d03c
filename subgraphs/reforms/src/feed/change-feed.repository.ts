import type { DataSource } from 'typeorm';
import type { FilterValues } from '../change/change-query.js';
import { FILTER_PARAMETERS, MATCHES } from '../change/change-query.js';

/** Which feed it is, and how far it goes. */
export interface FeedHead {
  /** Of this register alone: one that is begun anew has another. */
  readonly name: string;
  /** The last number of all; 0 before the first. */
  readonly head: number;
}

/** What became known after a number. */
export interface FeedPage {
  /** The last number of all; 0 before the first. */
  readonly head: number;
  /** Ids of changes with their numbers, in order. */
  readonly entries: readonly { readonly seq: number; readonly change: string }[];
}

const AFTER = `$${String(FILTER_PARAMETERS + 1)}`;
const FIRST = `$${String(FILTER_PARAMETERS + 2)}`;

/** The feed of the register: numbers become visible in their order, without a gap. */
export class ChangeFeedRepository {
  constructor(private readonly database: DataSource) {}

  /** Its name, and the last number of all. */
  async head(): Promise<FeedHead> {
    const [row] = await this.database.query<FeedHead[]>(
      `SELECT name, (SELECT coalesce(max(seq), 0)::float8 FROM change_feed) AS head FROM feed_name`,
    );
    if (row === undefined) throw new Error('a feed has a name from its first day');
    return row;
  }

  /**
   * What a filter lets through after a number; what was found in a past taken in later is alerted to nobody.
   * One statement, so that the head is that of what was read.
   */
  async after(seq: number, filter: FilterValues, first: number): Promise<FeedPage> {
    const [page] = await this.database.query<FeedPage[]>(
      `SELECT (SELECT coalesce(max(seq), 0)::float8 FROM change_feed) AS head,
         coalesce(jsonb_agg(jsonb_build_object('seq', seq, 'change', change) ORDER BY seq), '[]') AS entries
       FROM (
         SELECT f.seq, f.change FROM change_feed f JOIN change c ON c.id = f.change
         WHERE f.seq > ${AFTER} AND NOT c.backfilled AND ${MATCHES}
         ORDER BY f.seq LIMIT ${FIRST}) told`,
      [...filter, seq, first],
    );
    return page ?? { head: 0, entries: [] };
  }
}
