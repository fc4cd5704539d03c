import { CursorInvalid, decodeCursor, encodeCursor, wholePart } from '@maillage/kit';
import type { ChangeFilter } from '../change/change-filter.type.js';
import type { FilterValues } from '../change/change-query.js';
import { filterValues } from '../change/change-query.js';
import { filterName } from '../change/filter-name.js';
import type { ChangeFeedRepository, FeedPage } from './change-feed.repository.js';
import type { WakeUp } from './wake-up.js';

/** Ids that became known together, and where to go on. */
export interface ToldChanges {
  readonly cursor: string;
  readonly ids: readonly string[];
}

/** Changes of a batch at most. */
const BATCH = 200;

/** Follows the feed for one filter. */
export class LiveChanges {
  constructor(
    private readonly feed: ChangeFeedRepository,
    private readonly wakeUp: WakeUp,
  ) {}

  /**
   * What becomes known from now on, or after a cursor; ends when `signal` does. Who begins is told where at once,
   * in a batch of nothing: whatever is cut before the first change, it can be gone on from there.
   *
   * @throws ChangeFilterInvalid, CursorInvalid before the first batch
   */
  async follow(
    filter: ChangeFilter,
    after: string | null,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<ToldChanges>> {
    const values = filterValues(filter);
    const name = filterName('liveChanges', values);
    const { head } = await this.feed.after(0, values, 0);
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
      const page = await this.feed.after(seq, values, BATCH);
      seq = readTo(page, seq);
      const ids = [...new Set(page.entries.map(({ change }) => change))];
      if (ids.length > 0) yield { cursor: encodeCursor(name, [seq]), ids };
      else await this.wakeUp.after(woken, signal);
    }
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
