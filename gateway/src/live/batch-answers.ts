import type { Caller } from '@maillage/kit';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { DeadlinePassed } from '../guard/deadline.js';
import { publicForm } from '../http/refusal.js';
import { INTERNAL } from '../http/refusals.js';
import type { GraphAnswer, GraphQuestion } from '../request/graph-answer.js';
import { partOf } from './batch-parts.js';
import { Gatherer } from './gatherer.js';
import type { Batch, Delivery, Pause, Selection } from './live.type.js';
import { waitBefore } from './pause.js';

/** Codes of what passes by itself: a subgraph that starts again, a database that is away. */
const PASSING = new Set([
  ...['SUBGRAPH_UNAVAILABLE', 'DATABASE_UNAVAILABLE'],
  ...['DATABASE_TIMEOUT', 'DEADLINE_EXCEEDED'],
]);

/** Who tells of each batch a moment late shares the answer. */
const SHARED_MS = 2000;
const SHARED = 200;

/** What is not answered by then ends its clients, who may resume. */
const PATIENCE_MS = 60_000;

/** How batches are asked about. */
export interface AnswersParts {
  readonly execute: (question: GraphQuestion, caller: Caller) => Promise<GraphAnswer>;
  readonly pause: Pause;
  readonly logger: Logger;
  readonly onQuery: () => void;
}

/** Asks about each batch once for all who select the same, and about those of several filters together. */
export class BatchAnswers {
  private readonly shared = new LRUCache<string, Promise<Delivery>>({
    max: SHARED,
    ttl: SHARED_MS,
    // In calm nothing comes to take their place, and each may be large.
    ttlAutopurge: true,
  });

  private readonly gatherers = new Map<string, Gatherer>();

  constructor(private readonly parts: AnswersParts) {}

  /** Never rejects. */
  of(selection: Selection, batch: Batch): Promise<Delivery> {
    const key = [selection.key, batch.cursor, ...batch.ids].join('\n');
    const known = this.shared.get(key);
    if (known !== undefined) return known;
    const asked = this.ask(selection, batch);
    this.shared.set(key, asked);
    return asked;
  }

  private async ask(selection: Selection, batch: Batch): Promise<Delivery> {
    let waited = 0;
    for (let failures = 0; ; failures += 1) {
      const answer = await this.gatherer(selection).of(batch);
      if (isWhole(answer, selection.shape.root))
        return { answer, cursor: batch.cursor, isLast: false };
      if (waited >= PATIENCE_MS || !isPassing(answer)) return unread(answer, batch);
      const wait = waitBefore(failures);
      waited += wait;
      await this.parts.pause(wait);
    }
  }

  private gatherer(selection: Selection): Gatherer {
    const { key, shape, caller } = selection;
    const known = this.gatherers.get(key);
    if (known !== undefined) return known;
    const gatherer = new Gatherer({
      ask: (batch) => this.once(selection.question(batch), caller),
      partOf: (answer, batch) => partOf(answer, shape, batch),
      isOneFault: (answer) => !isWhole(answer, shape.root) && !isPassing(answer),
      onIdle: () => this.gatherers.delete(key),
    });
    this.gatherers.set(key, gatherer);
    return gatherer;
  }

  private async once(question: GraphQuestion, caller: Caller): Promise<GraphAnswer> {
    this.parts.onQuery();
    try {
      return await this.parts.execute(question, caller);
    } catch (error) {
      const isLate = error instanceof DeadlinePassed;
      if (!isLate) this.parts.logger.error({ err: error }, 'failure in the gateway');
      return {
        errors: [publicForm({ ...INTERNAL, ...(isLate && { code: 'DEADLINE_EXCEEDED' }) })],
      };
    }
  }
}

/** A batch that cannot be read ends its clients; one that only says where they begin need not be: a subgraph may refuse to be asked for nothing. */
const unread = (answer: GraphAnswer, { ids, cursor }: Batch): Delivery =>
  ids.length === 0
    ? { answer: null, cursor, isLast: false }
    : { answer, cursor: null, isLast: true };

/** Whether the batch is there: an event that is missing from it would be lost. */
const isWhole = ({ data }: GraphAnswer, root: string): boolean =>
  typeof data === 'object' && data !== null && (data as Record<string, unknown>)[root] != null;

const isPassing = ({ errors = [] }: GraphAnswer): boolean =>
  errors.some(({ extensions }) => PASSING.has(String(extensions?.['code'])));
