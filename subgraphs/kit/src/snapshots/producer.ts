import type { Edition } from '../ingest/index.js';

/** How often a producer says that it publishes. */
export type Cadence =
  'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY' | 'IRREGULAR' | 'ENDED';

/** A sentence in French, and in English where it is known. */
export interface Sentence {
  readonly fr: string;
  readonly en: string | null;
}

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
  /** What to know before relying on it: defects included. */
  readonly defects: readonly Sentence[];
  /** Whether the official address was seen to answer; false as long as nobody has tried it. */
  readonly verified: boolean;
}

/** The same, with nothing in French alone: what is not a manifest of somebody else's says all in both languages. */
export interface BilingualInfo extends ProducerInfo {
  readonly defects: readonly (Sentence & { readonly en: string })[];
}

/** Who publishes items of some sort: a folder that can be removed. */
export interface Producer<Item> {
  readonly info: ProducerInfo;
  /** The forms its data have had, the oldest first. */
  readonly editions: readonly Edition<Item>[];
}
