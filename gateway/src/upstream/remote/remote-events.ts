import { withTrace } from '@maillage/kit';
import { createParser } from 'eventsource-parser';
import type { IncomingMessage } from 'node:http';
import type { GatewayContext } from '../../request/gateway-context.js';
import type { GraphAnswer, GraphQuestion } from '../../request/graph-answer.js';
import { openRequest } from './open-request.js';
import type { RemoteParts } from './remote-data-source.js';

/** From the call, or from the last byte, to the next byte: a subgraph beats every 12 seconds. */
const SILENCE_MS = 30_000;

/** Of one event: 200 ids and their cursor take a tenth of it. */
const MAX_CHARACTERS = 1024 * 1024;

/**
 * The answers of a subscription to a remote subgraph, as Server-Sent Events.
 *
 * @throws Error when the subgraph cannot be reached, falls silent or ends: whoever follows asks again
 */
export async function* remoteEvents(
  { name, url, signer, silenceMs = SILENCE_MS }: RemoteParts,
  question: GraphQuestion,
  { caller, requestId, signal }: GatewayContext,
): AsyncGenerator<GraphAnswer> {
  const token = await signer.tokenFor(caller, name);
  const body = JSON.stringify(question);
  const headers = withTrace({
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    accept: 'text/event-stream',
    authorization: `Bearer ${token}`,
    'x-request-id': requestId,
  });
  const response = await answerTo({ url: url(), headers, body, signal, silenceMs });
  try {
    yield* answersIn(response);
  } finally {
    response.destroy();
  }
}

interface Asking {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal: AbortSignal;
  readonly silenceMs: number;
}

/** @throws Error unless it is a stream of events */
function answerTo({ url, headers, body, signal, silenceMs }: Asking): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = openRequest(url, { method: 'POST', headers, signal });
    sent.setTimeout(silenceMs, () => {
      sent.destroy(new Error(`nothing came within ${silenceMs} ms`));
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const type = response.headers['content-type'] ?? '';
      if (response.statusCode === 200 && type.startsWith('text/event-stream')) resolve(response);
      else {
        response.destroy();
        reject(new Error(`no events, with status ${String(response.statusCode)}`));
      }
    });
    sent.end(body);
  });
}

async function* answersIn(response: IncomingMessage): AsyncGenerator<GraphAnswer> {
  const told: GraphAnswer[] = [];
  const end = { isTold: false };
  const parser = createParser({
    maxBufferSize: MAX_CHARACTERS,
    onEvent: ({ event, data }) => {
      if (event === 'next') told.push(JSON.parse(data) as GraphAnswer);
      else if (event === 'complete') end.isTold = true;
    },
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') response.destroy(error);
    },
  });
  response.setEncoding('utf8');
  for await (const text of response as AsyncIterable<string>) {
    parser.feed(text);
    yield* told.splice(0);
    if (end.isTold) return;
  }
}
