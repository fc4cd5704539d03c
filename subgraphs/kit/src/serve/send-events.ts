import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** An event as `EventSource` reads it. */
export interface ServerEvent {
  readonly event: string;
  /** One line. */
  readonly data: string;
  /** What a reader that comes back says it had last. */
  readonly id?: string | undefined;
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Proxies hold back what they think will go on.
  'x-accel-buffering': 'no',
};

/** A comment, which readers skip: it shows both sides that the other is there. */
const BEAT = ':\n\n';

/** Beats that a reader may leave unread. */
const MISSED = 2;

/** What is sent: read one at a time, and returned when the reader leaves. */
export interface EventSending<T> {
  readonly items: AsyncIterator<T>;
  readonly toEvent: (item: T) => ServerEvent;
  readonly heartbeatMs: number;
}

/**
 * Sends events at the pace of their reader, a beat when there are none, and `complete` after the last
 * (the "distinct connections" of graphql-sse). A reader that reads nothing for two beats is cut.
 */
export async function sendEvents<T>(
  response: ServerResponse,
  { items, toEvent, heartbeatMs }: EventSending<T>,
): Promise<void> {
  const left = () => void items.return?.();
  if (isGone(response)) {
    left();
    return;
  }
  response.once('close', left);
  response.writeHead(200, HEADERS).flushHeaders();
  const beats = beat(response, heartbeatMs);
  try {
    for (;;) {
      const step = await items.next();
      if (isGone(response)) return;
      if (step.done === true) break;
      await write(response, toEvent(step.value));
    }
    response.end(textOf({ event: 'complete', data: '' }));
  } finally {
    clearInterval(beats);
  }
}

const isGone = ({ destroyed }: ServerResponse): boolean => destroyed;

function beat(response: ServerResponse, heartbeatMs: number): NodeJS.Timeout {
  let missed = 0;
  return setInterval(() => {
    missed = response.writableNeedDrain ? missed + 1 : 0;
    if (missed > MISSED) response.destroy();
    else if (missed === 0) response.write(BEAT);
  }, heartbeatMs).unref();
}

async function write(response: ServerResponse, event: ServerEvent): Promise<void> {
  if (response.write(textOf(event))) return;
  const settled = new AbortController();
  const { signal } = settled;
  const drained = once(response, 'drain', { signal });
  const gone = once(response, 'close', { signal });
  try {
    await Promise.race([drained, gone]);
  } finally {
    settled.abort();
    await Promise.allSettled([drained, gone]);
  }
}

function textOf({ event, data, id }: ServerEvent): string {
  const line = id === undefined || !/^[\x21-\x7e]+$/.test(id) ? '' : `id: ${id}\n`;
  return `${line}event: ${event}\ndata: ${data}\n\n`;
}
