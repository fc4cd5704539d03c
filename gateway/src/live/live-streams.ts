import { PUBLIC_CALLER, sendEvents } from '@maillage/kit';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { RateLimit } from '../guard/rate-limit.js';
import { parsedBody } from '../http/apollo-http.js';
import { isJson, searchOf } from '../http/graph-request.js';
import { readText } from '../http/read-text.js';
import { refuse } from '../http/refusal.js';
import { BodyUnreadable, INTERNAL, refusalOf, Refused } from '../http/refusals.js';
import { requestIdFrom } from '../observability/request-id.js';
import type { GraphAnswer } from '../request/graph-answer.js';
import { textOf } from './answer-text.js';
import type { Connections } from './connections.js';
import type { LiveSubscriptions } from './live-subscriptions.js';
import { LiveRefused } from './live.errors.js';
import type { Asked } from './operation-reader.js';

/** What streams are served with. */
export interface StreamsParts {
  readonly live: LiveSubscriptions;
  readonly connections: Connections;
  readonly rate: RateLimit;
  readonly logger: Logger;
  readonly maxBodyBytes: number;
  readonly deadlineMs: number;
  readonly heartbeatMs: number;
}

/** Live subscriptions as Server-Sent Events, for who has no WebSocket: a browser comes back by itself with its last cursor. */
export class LiveStreams {
  private readonly open = new Set<Response>();

  constructor(private readonly parts: StreamsParts) {}

  readonly handle: RequestHandler = (request, response) => {
    this.serve(request, response).catch((error: unknown) => {
      this.fail(request, response, error);
    });
  };

  /** Cuts every stream: their readers come back. */
  stop(): void {
    for (const response of this.open) response.destroy();
  }

  private async serve(request: Request, response: Response): Promise<void> {
    const { live, connections, rate, heartbeatMs } = this.parts;
    response.setHeader('x-request-id', requestIdFrom(request.get('x-request-id')));
    const refusal = await rate.admit(request.ip);
    if (refusal !== null) throw new Refused(refusal);
    const release = await connections.admit(request.ip);
    const closed = () => {
      release();
      this.open.delete(response);
    };
    this.open.add(response);
    if (response.destroyed) closed();
    else response.once('close', closed);
    const operation = live.read(await this.read(request), PUBLIC_CALLER);
    const after = request.get('last-event-id') ?? operation.after;
    const stream = live.open({ ...operation, after }, () => response.destroy());
    const toEvent = (answer: GraphAnswer) => ({
      ...eventOf(answer),
      id: stream.cursor ?? undefined,
    });
    await sendEvents(response, { items: stream, toEvent, heartbeatMs });
  }

  private async read(request: Request): Promise<Asked> {
    const { maxBodyBytes } = this.parts;
    const isPost = request.method === 'POST';
    if (isPost && !isJson(request)) throw new BodyUnreadable();
    const given = isPost
      ? parsedBody(await readText(request, maxBodyBytes))
      : searched(new URLSearchParams(searchOf(request.url)));
    if (!isAsked(given)) throw new Refused(NO_QUERY);
    return given;
  }

  private fail(request: Request, response: Response, error: unknown): void {
    if (error instanceof LiveRefused) this.tell(request, response, error);
    else {
      const refusal = refusalOf(error, this.parts) ?? INTERNAL;
      if (refusal === INTERNAL) this.parts.logger.error({ err: error }, 'failure in the gateway');
      if (response.headersSent) response.destroy();
      else refuse(response, refusal);
    }
  }

  /** A reader of events cannot read the answer of a request that failed. */
  private tell(request: Request, response: Response, { errors }: LiveRefused): void {
    if (!/text\/event-stream/i.test(request.get('accept') ?? '')) {
      response.status(400).set('cache-control', 'no-store').json({ errors });
      return;
    }
    const items = [{ errors }].values();
    sendEvents(response, {
      items: { next: () => Promise.resolve(items.next()) },
      toEvent: eventOf,
      heartbeatMs: this.parts.heartbeatMs,
    }).catch(() => response.destroy());
  }
}

const NO_QUERY = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'Envoyez un objet JSON avec « query », et les valeurs dans « variables ».',
};

function searched(search: URLSearchParams): unknown {
  const { variables = '{}', ...given } = Object.fromEntries(search);
  return { ...given, variables: parsedBody(variables) };
}

const isAsked = (given: unknown): given is Asked =>
  isObject(given) &&
  typeof given['query'] === 'string' &&
  ['string', 'undefined'].includes(typeof (given['operationName'] ?? undefined)) &&
  (given['variables'] == null || isObject(given['variables']));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const eventOf = (answer: GraphAnswer) => ({ event: 'next', data: textOf(answer) });
