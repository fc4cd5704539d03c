import type { ClientStream } from './client-stream.js';
import type { FeedParts } from './feed.js';
import { Feed } from './feed.js';
import type { ServedField } from './live-field.js';
import type { LiveRefused } from './live.errors.js';

/** All who follow the same: one feed for who is up to date, others for who catches up until they meet it. */
export class Channel {
  private readonly feeds = new Set<Feed>();

  /** @param onIdle called when nobody follows it any more */
  constructor(
    readonly field: ServedField,
    private readonly parts: Omit<FeedParts, 'onBatch' | 'onEnd'>,
    private readonly onIdle: () => void,
  ) {}

  /** Subscriptions that it has to its subgraph. */
  get upstreams(): number {
    return this.feeds.size;
  }

  /** @param after the cursor of the last batch that the client has; null for what is to come */
  join(client: ClientStream, after: string | null): void {
    if (after === null) this.joinHead(client);
    else this.resume(client, after);
  }

  /** Ends all who follow it with the reason. */
  refuse(reason: LiveRefused): void {
    for (const feed of this.feeds) feed.refuse(reason);
  }

  leave(client: ClientStream): void {
    for (const feed of this.feeds) {
      if (!feed.leave(client)) continue;
      if (feed.isIdle) this.drop(feed);
      return;
    }
  }

  /** A client that begins is told where: it can resume from there before anything comes. */
  private joinHead(client: ClientStream): void {
    const head = [...this.feeds].find((feed) => feed.isHead) ?? this.open(null);
    const { cursor } = head;
    head.join(client, cursor === null ? [] : [{ cursor, ids: [] }]);
  }

  private resume(client: ClientStream, after: string): void {
    for (const feed of this.feeds) {
      const missed = feed.since(after);
      if (missed === null) continue;
      feed.join(client, missed);
      return;
    }
    this.open(after).join(client, []);
  }

  private open(after: string | null): Feed {
    const feed = new Feed(
      {
        ...this.parts,
        onBatch: (told) => {
          this.meet(told);
        },
        onEnd: (ended) => {
          this.drop(ended);
        },
      },
      after,
    );
    this.feeds.add(feed);
    return feed;
  }

  /** Makes one of two feeds that are at the same place; what is to come is never behind. */
  private meet(told: Feed): void {
    for (const other of this.feeds) {
      if (other === told) continue;
      const [kept, given] = told.isHead ? [told, other] : [other, told];
      const missed = given.cursor === null ? null : kept.since(given.cursor);
      if (missed === null) continue;
      given.handTo(kept, missed);
      this.feeds.delete(given);
      if (given === told) return;
    }
  }

  private drop(feed: Feed): void {
    feed.stop();
    const isHere = this.feeds.delete(feed);
    if (isHere && this.feeds.size === 0) this.onIdle();
  }
}
