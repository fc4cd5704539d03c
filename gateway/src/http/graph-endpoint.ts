import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { Caller } from '@maillage/kit';
import { PUBLIC_CALLER } from '@maillage/kit';
import type { Request, RequestHandler, Response } from 'express';
import { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { AnswerStore, StoredAnswer } from '../answers/answer-store.js';
import type { DataVersions, Versions } from '../answers/data-versions.js';
import { etagOf } from '../answers/etag.js';
import { withinDeadline } from '../guard/deadline.js';
import { requestIdFrom } from '../observability/request-id.js';
import type { GatewayContext } from '../request/gateway-context.js';
import { contextOf } from '../request/gateway-context.js';
import { apolloHeaders, bytesOf, parsedBody } from './apollo-http.js';
import type { GraphRequest } from './graph-request.js';
import { isJson, keyOf, searchOf } from './graph-request.js';
import { readText } from './read-text.js';
import { refuse } from './refusal.js';
import { INTERNAL, refusalOf } from './refusals.js';
import { sendOnce, sendStored } from './send.js';

/** What the endpoint answers with. */
export interface EndpointParts {
  readonly server: ApolloServer<GatewayContext>;
  readonly store: AnswerStore;
  readonly versions: DataVersions;
  readonly logger: Logger;
  /** Names what made the answers: another release may word them otherwise. */
  readonly release: string;
  readonly maxBodyBytes: number;
  readonly maxCost: number;
  readonly deadlineMs: number;
}

/** Serves the graph over HTTP: what was answered is told again while it holds, else Apollo answers. */
export class GraphEndpoint {
  constructor(private readonly parts: EndpointParts) {}

  readonly handle: RequestHandler = (request, response) => {
    this.answer(request, response).catch((error: unknown) => {
      this.fail(response, error);
    });
  };

  private async answer(request: Request, response: Response): Promise<void> {
    const { store, versions, maxBodyBytes } = this.parts;
    const requestId = requestIdFrom(request.get('x-request-id'));
    response.setHeader('x-request-id', requestId);
    const { method, url } = request;
    const text = method === 'POST' ? await readText(request, maxBodyBytes) : '';
    const asked = { method, search: searchOf(url), text };
    const caller = PUBLIC_CALLER;
    const key = caller.subject === null ? keyOf(request, asked) : null;
    await versions.refreshing();
    const stored = key === null ? undefined : store.get(key);
    if (key === null || stored === undefined) {
      await this.ask(request, response, asked, { requestId, caller, key });
    } else {
      await this.tell(request, response, key, stored);
    }
  }

  /** Tells an answer that may be kept. */
  private async tell(
    request: Request,
    response: Response,
    key: string,
    answer: StoredAnswer,
  ): Promise<void> {
    const grown = await sendStored(request, response, answer, this.costOf(answer.cost));
    if (grown) this.parts.store.set(key, answer);
  }

  /** Has Apollo answer. */
  private async ask(
    request: Request,
    response: Response,
    asked: GraphRequest,
    who: { readonly requestId: string; readonly caller: Caller; readonly key: string | null },
  ): Promise<void> {
    const { server, versions, logger, deadlineMs } = this.parts;
    const body = asked.method === 'POST' && isJson(request) ? parsedBody(asked.text) : undefined;
    const then = versions.snapshot();
    const abort = new AbortController();
    response.once('close', () => {
      abort.abort();
    });
    const context = contextOf(who.requestId, who.caller, logger, abort.signal);
    const { method, search } = asked;
    const given = await withinDeadline(deadlineMs, abort, () =>
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, search, body, headers: apolloHeaders(request) },
        context: () => Promise.resolve(context),
      }),
    );
    const keepable = this.keepable(given, context, who.key, then);
    if (keepable !== null && who.key !== null) {
      this.parts.store.set(who.key, keepable);
      await this.tell(request, response, who.key, keepable);
    } else {
      const headers = { ...Object.fromEntries(given.headers), ...this.costOf(context.trail.cost) };
      const bytes = bytesOf(given);
      await sendOnce(request, response, { status: given.status ?? 200, headers, body: bytes });
    }
  }

  /** The answer as it may be kept; null when it is not for everybody, or not whole. */
  private keepable(
    given: HTTPGraphQLResponse,
    { trail, signal }: GatewayContext,
    key: string | null,
    versionsOf: (subgraphs: Iterable<string>) => Versions | null,
  ): StoredAnswer | null {
    const whole = (given.status ?? 200) === 200 && trail.codes.length === 0 && !signal.aborted;
    if (key === null || !whole || trail.kind !== OperationTypeNode.QUERY) return null;
    const versions = versionsOf(trail.subgraphs);
    if (versions === null) return null;
    return {
      body: bytesOf(given),
      contentType: given.headers.get('content-type') ?? 'application/json; charset=utf-8',
      etag: etagOf(this.parts.release, key, versions),
      ...{ cost: trail.cost, versions, encoded: new Map() },
    };
  }

  /** For whoever writes the operation: what it costs, of what it may. */
  private costOf(cost: number | null): Record<string, string> {
    if (cost === null) return {};
    return { 'x-graphql-cost': String(cost), 'x-graphql-cost-limit': String(this.parts.maxCost) };
  }

  private fail(response: Response, error: unknown): void {
    const refusal = refusalOf(error, this.parts);
    if (refusal === null) this.parts.logger.error({ err: error }, 'failure in the gateway');
    if (response.headersSent) response.destroy();
    else refuse(response, refusal ?? INTERNAL);
  }
}
