import { LRUCache } from 'lru-cache';
import type { Encoding } from '../http/encoding.js';
import type { DataVersions, Versions } from './data-versions.js';

/** A public answer, ready to be sent again. */
export interface StoredAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  readonly etag: string;
  readonly cost: number | null;
  readonly versions: Versions;
  /** The body compressed, each way it was asked for. */
  readonly encoded: Map<Encoding, Buffer>;
}

/** Beside the bytes: the objects that hold them. */
const OVERHEAD = 512;

/** Bound of one answer, as a share of the whole: one choropleth must not sweep out all the rest. */
const LARGEST_SHARE = 0.25;

/**
 * Answers kept until the data they were made from change, or until fresher ones need the room.
 * Bounded in bytes, keys and compressed copies counted.
 */
export class AnswerStore {
  private readonly answers: LRUCache<string, StoredAnswer> | null;

  /** @param maxBytes nothing is kept when it is 0 */
  constructor(
    maxBytes: number,
    private readonly versions: DataVersions,
  ) {
    this.answers =
      maxBytes === 0
        ? null
        : new LRUCache({
            maxSize: maxBytes,
            maxEntrySize: Math.floor(maxBytes * LARGEST_SHARE),
            sizeCalculation: (answer, key) => sizeOf(answer, key),
          });
  }

  /** The answer to the same question, unless its data have changed. */
  get(key: string): StoredAnswer | undefined {
    const answer = this.answers?.get(key);
    if (answer === undefined || this.versions.areCurrent(answer.versions)) return answer;
    this.answers?.delete(key);
    return undefined;
  }

  /** Keeps an answer, or counts it again once a compressed copy was added. */
  set(key: string, answer: StoredAnswer): void {
    this.answers?.set(key, answer);
  }

  get bytes(): number {
    return this.answers?.calculatedSize ?? 0;
  }
}

function sizeOf({ body, encoded }: StoredAnswer, key: string): number {
  let bytes = OVERHEAD + key.length + body.length;
  for (const copy of encoded.values()) bytes += copy.length;
  return bytes;
}
