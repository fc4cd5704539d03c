import type { Logger } from 'pino';
import type { GraphAnswer } from '../request/graph-answer.js';
import type { LiveField } from './live-field.js';
import { LiveRefused } from './live.errors.js';
import type { Batch, Pause } from './live.type.js';
import { waitBefore } from './pause.js';

/** Codes of a subgraph that does not do its work: it is asked again. Others are an answer. */
const FAILURES = new Set(['SUBGRAPH_UNAVAILABLE', 'DATABASE_UNAVAILABLE', 'INTERNAL_ERROR']);

/** What is followed, and how. */
export interface FollowParts {
  readonly field: LiveField;
  /** Subscribes to the subgraph, after a cursor or from now on. */
  readonly subscribe: (after: string | null, signal: AbortSignal) => AsyncIterable<GraphAnswer>;
  readonly pause: Pause;
  readonly logger: Logger;
}

/**
 * The batches of a subgraph, without end: when it fails or starts again, it is asked again from the
 * last cursor, later and later.
 *
 * @throws LiveRefused when the subgraph refuses what is asked
 */
export async function* follow(
  { field, subscribe, pause, logger }: FollowParts,
  after: string | null,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  let cursor = after;
  for (let failures = 0; ; failures += 1) {
    try {
      for await (const answer of subscribe(cursor, signal)) {
        const batch = batchOf(answer, field);
        failures = 0;
        if (batch.cursor === cursor) continue;
        ({ cursor } = batch);
        yield batch;
      }
    } catch (error) {
      if (error instanceof LiveRefused) throw error;
      if (!signal.aborted) {
        logger.warn({ err: error, field: field.name }, 'a subgraph no longer tells what is new');
      }
    }
    await pause(waitBefore(failures), signal);
    if (signal.aborted) return;
  }
}

/** @throws LiveRefused, or Error when it is to be asked again */
function batchOf({ data, errors }: GraphAnswer, { name, list }: LiveField): Batch {
  const [error] = errors ?? [];
  if (error !== undefined) {
    if (FAILURES.has(String(error.extensions?.['code']))) throw new Error(error.message);
    throw new LiveRefused(errors ?? []);
  }
  const { cursor, [list]: events } = fieldsOf(fieldsOf(data)[name]);
  if (typeof cursor !== 'string' || !Array.isArray(events)) throw new Error('this is no batch');
  return { cursor, ids: events.map((event: unknown) => String(fieldsOf(event)['id'])) };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
