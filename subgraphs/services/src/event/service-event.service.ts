import type { Connection, PageArgs } from '@maillage/kit';
import {
  checkPageSize,
  CursorInvalid,
  dayPart,
  decodeCursor,
  encodeCursor,
  pageOf,
  wholePart,
} from '@maillage/kit';
import { createHash } from 'node:crypto';
import { EventUnknown } from './service-event.errors.js';
import type { EventLoaders } from './service-event.loaders.js';
import { toEvent } from './service-event.map.js';
import type { EventFilter, ServiceEventRepository } from './service-event.repository.js';
import type { ServiceEvent } from './service-event.type.js';
import type { FeedRow, ServiceFeedRepository } from './service-feed.repository.js';
import type { ServiceFeed } from './service-feed.type.js';

/** Later than any, so that a list begins with its newest. */
const NEWEST = ['9999-12-31', '~'] as const;

/** What can be asked about what happened. */
export class ServiceEventService {
  constructor(
    private readonly events: ServiceEventRepository,
    private readonly feeds: ServiceFeedRepository,
  ) {}

  /** An event, even one that was taken back. @throws EventUnknown */
  async one(id: string, events: EventLoaders): Promise<ServiceEvent> {
    const row = await events.byId.load(id);
    if (row === null) throw new EventUnknown(id);
    return toEvent(row);
  }

  /** A page of what is known to have happened, the newest first. @throws PageSizeInvalid, CursorInvalid */
  async list(filter: EventFilter, { first, after }: PageArgs): Promise<Connection<ServiceEvent>> {
    checkPageSize(first);
    const asked = createHash('sha256').update(JSON.stringify(filter)).digest('hex').slice(0, 16);
    const name = `serviceEvents:${asked}`;
    const [day, id] = after == null ? NEWEST : decodeCursor(name, after, ['string', 'string']);
    const rows = await this.events.page(filter, first, [dayPart(day), String(id)]);
    return pageOf(
      rows.map(toEvent),
      first,
      () => this.events.count(filter),
      (event) => encodeCursor(name, [event.observedBetween.before, event.id]),
    );
  }

  /** What became known after a cursor, the oldest first. @throws PageSizeInvalid, CursorInvalid */
  async feed({ first, after }: PageArgs, events: EventLoaders): Promise<ServiceFeed> {
    checkPageSize(first);
    const { name, head } = await this.feeds.head();
    const [last] = after == null ? [0] : decodeCursor(name, after, ['number']);
    const from = wholePart(last, Number.MAX_SAFE_INTEGER);
    if (from > head) throw new CursorInvalid();
    const rows = await this.feeds.after(from, first);
    const entries = await Promise.all(
      rows.slice(0, first).map((row) => this.entry(name, row, events)),
    );
    return {
      entries,
      pageInfo: {
        hasNextPage: rows.length > first,
        endCursor: entries.at(-1)?.cursor ?? after ?? null,
      },
      head: head === 0 ? null : encodeCursor(name, [head]),
    };
  }

  private async entry(
    feed: string,
    { seq, event, retracted, toldAt }: FeedRow,
    events: EventLoaders,
  ) {
    const told = await this.one(event, events);
    return { cursor: encodeCursor(feed, [seq]), event: told, retracted, toldAt };
  }
}
