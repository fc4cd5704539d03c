import type { Edition } from '../ingest/index.js';

/** How often a producer says that it publishes. */
export type Cadence =
  'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY' | 'IRREGULAR' | 'ENDED';

/** What is told of a producer's data set; the rest is counted. */
export interface ProducerInfo {
  /** Stable name in the hub, as in an address: `laposte-points-de-contact`. */
  readonly id: string;
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  /** Page of the data set. */
  readonly url: string;
  /** Whom to tell of an error: an address or a page. */
  readonly contact: string;
  readonly cadence: Cadence;
  /** What to know before relying on it: defects included, in French, a sentence each. */
  readonly defects: readonly string[];
  /** Whether the official address was seen to answer; false as long as nobody has tried it. */
  readonly verified: boolean;
}

/** Who publishes items of some sort: a folder that can be removed. */
export interface Producer<Item> {
  readonly info: ProducerInfo;
  /** The forms its data have had, the oldest first. */
  readonly editions: readonly Edition<Item>[];
}
