import type { Caller } from '@maillage/kit';
import type { GraphAnswer } from '../request/graph-answer.js';
import type { ServedField } from './live-field.js';

/** Events that became known together. */
export interface Batch {
  /** Where to go on after them. */
  readonly cursor: string;
  readonly ids: readonly string[];
}

/** Where things are in the answer to a question about several batches. */
export interface AnswerShape {
  /** The name under which the batch is. */
  readonly root: string;
  /** Of the batch's fields, the one that we added: the ids of its events, in their order. */
  readonly told: string;
  /** Names under which the client asked for the events, and for the cursor. */
  readonly lists: ReadonlySet<string>;
  readonly cursors: ReadonlySet<string>;
}

/** What is asked of each batch: the same for all clients of one `key`. */
export interface Selection {
  /** Names the query, its variables and the rights of who asks. */
  readonly key: string;
  readonly caller: Caller;
  /** Where things are in the answer. */
  readonly shape: AnswerShape;
  /** The question about one batch. */
  readonly question: (batch: Batch) => { query: string; variables: Record<string, unknown> };
}

/** What is followed: the same for all clients of one `key`. */
export interface Followed {
  /** Names the field, its arguments without the cursor, and the rights of who asks. */
  readonly key: string;
  readonly field: ServedField;
  readonly caller: Caller;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A subscription, read and found valid. */
export interface LiveOperation {
  readonly followed: Followed;
  readonly selection: Selection;
  /** The cursor of the last batch that the client has; null for one who wants what is to come. */
  readonly after: string | null;
}

/** What one client is told of one batch. */
export interface Delivery {
  /** Null when there is nothing to tell. */
  readonly answer: GraphAnswer | null;
  /** Where the client is once it has it; null when it has nothing more. */
  readonly cursor: string | null;
  /** Nothing can follow: it would leave a gap. */
  readonly isLast: boolean;
}

/** Waits, or less when the signal is given. */
export type Pause = (milliseconds: number, signal?: AbortSignal) => Promise<void>;
