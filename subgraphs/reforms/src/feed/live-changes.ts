import { CursorInvalid, decodeCursor, encodeCursor, wholePart } from '@maillage/kit';
import type { ChangeFilter } from '../change/change-filter.type.js';
import type { FilterValues } from '../change/change-query.js';
import { filterName } from '../change/filter-name.js';
import type { FilterReader } from '../change/filter-reader.js';
import type { ChangeFeedRepository, FeedPage } from './change-feed.repository.js';
import { Turns } from './turns.js';
import type { WakeUp } from './wake-up.js';

/** Ids that became known together, and where to go on. */
export interface ToldChanges {
  readonly cursor: string;
  readonly ids: readonly string[];
}

/** Changes of a batch at most. */
const BATCH = 200;

/** Filters that read at once: five thousand may be followed, and questions need the same connections. */
const READERS = 4;

/** Follows the feed for one filter. */
export class LiveChanges {
  private readonly readers = new Turns(READERS);
  private seen: { readonly times: number; readonly head: Promise<number> } | null = null;

  constructor(
    private readonly feed: ChangeFeedRepository,
    private readonly wakeUp: WakeUp,
    private readonly filters: FilterReader,
  ) {}

  /**
   * What becomes known from now on, or after a cursor; ends when `signal` does. Who begins is told where at once,
   * in a batch of nothing: whatever is cut before the first change, it can be gone on from there.
   *
   * @throws ChangeFilterInvalid, ReformUnknown, CursorInvalid before the first batch
   */
  async follow(
    filter: ChangeFilter,
    after: string | null,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<ToldChanges>> {
    const values = this.filters.valuesOf(filter);
    const { name: feed, head } = await this.feed.head();
    const name = filterName(feed, values);
    const from = after === null ? head : cursorOf(name, after, head);
    return this.batches({ values, name, from, isNew: after === null }, signal);
  }

  private async *batches(
    { values, name, from, isNew }: Followed,
    signal: AbortSignal,
  ): AsyncGenerator<ToldChanges> {
    let seq = from;
    if (isNew) yield { cursor: encodeCursor(name, [from]), ids: [] };
    while (!signal.aborted) {
      const woken = this.wakeUp.times;
      const { entries, head } = await this.read(seq, values, woken);
      seq = readTo({ entries, head }, seq);
      const ids = [...new Set(entries.map(({ change }) => change))];
      if (ids.length > 0) yield { cursor: encodeCursor(name, [seq]), ids };
      else await this.wakeUp.after(woken, signal);
    }
  }

  /** Where nothing was told since, one question is enough for all who were woken together. */
  private async read(seq: number, values: FilterValues, woken: number): Promise<FeedPage> {
    const head = await this.headAt(woken);
    if (head <= seq) return { head, entries: [] };
    return this.readers.take(() => this.feed.after(seq, values, BATCH));
  }

  private headAt(times: number): Promise<number> {
    if (this.seen?.times === times) return this.seen.head;
    const head = this.feed.head().then((feed) => feed.head);
    this.seen = { times, head };
    // One that failed is asked again.
    head.catch(() => (this.seen = null));
    return head;
  }
}

interface Followed {
  readonly values: FilterValues;
  readonly name: string;
  readonly from: number;
  /** Whether it begins: it goes on otherwise. */
  readonly isNew: boolean;
}

/** A page that is not full was read to the head. */
const readTo = ({ head, entries }: FeedPage, from: number): number =>
  Math.max(from, entries.length < BATCH ? head : (entries.at(-1)?.seq ?? from));

function cursorOf(name: string, cursor: string, head: number): number {
  const [seq] = decodeCursor(name, cursor, ['number']);
  const from = wholePart(seq, Number.MAX_SAFE_INTEGER);
  if (from > head) throw new CursorInvalid();
  return from;
}
