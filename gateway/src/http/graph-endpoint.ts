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
import type { RateLimit } from '../guard/rate-limit.js';
import type { GatewayMetrics } from '../observability/metrics.js';
import { requestIdFrom } from '../observability/request-id.js';
import type { GatewayContext, Trail } from '../request/gateway-context.js';
import { contextOf } from '../request/gateway-context.js';
import { apolloHeaders, bytesOf, parsedBody } from './apollo-http.js';
import type { GraphRequest } from './graph-request.js';
import { isJson, keyOf, searchOf } from './graph-request.js';
import { readText } from './read-text.js';
import { refuse } from './refusal.js';
import { INTERNAL, refusalOf, Refused } from './refusals.js';
import { sendOnce, sendStored } from './send.js';

/** What the endpoint answers with. */
export interface EndpointParts {
  readonly server: ApolloServer<GatewayContext>;
  /** Named in what answers are kept under: another graph may answer otherwise. */
  readonly supergraph: { readonly name: string };
  readonly store: AnswerStore;
  readonly versions: DataVersions;
  readonly rate: RateLimit;
  readonly metrics: GatewayMetrics;
  readonly logger: Logger;
  /** Names what made the answers: another release may word them otherwise. */
  readonly release: string;
  readonly maxBodyBytes: number;
  readonly maxCost: number;
  readonly deadlineMs: number;
}

/** What came of a request, for the metrics. */
interface Outcome {
  readonly kind: string;
  readonly code: string;
  readonly kept: boolean;
}

const NO_OPERATION = 'none';
const KEPT: Outcome = { kind: 'query', code: 'OK', kept: true };

/** An operation as it came, and who sent it. */
interface Asked extends GraphRequest {
  readonly requestId: string;
  readonly caller: Caller;
  /** The graph when it came. */
  readonly graph: string;
  /** What its answer may be kept under; null when it may not. */
  readonly key: string | null;
}

/** Serves the graph over HTTP: what was answered is told again while it holds, else Apollo answers. */
export class GraphEndpoint {
  constructor(private readonly parts: EndpointParts) {}

  readonly handle: RequestHandler = (request, response) => {
    const start = performance.now();
    this.answer(request, response)
      .catch((error: unknown) => this.fail(response, error))
      .then((outcome) => {
        const seconds = (performance.now() - start) / 1000;
        this.parts.metrics.observe({ ...outcome, status: response.statusCode, seconds });
      })
      .catch((error: unknown) => {
        this.parts.logger.error({ err: error }, 'an answer could not be counted');
      });
  };

  private async answer(request: Request, response: Response): Promise<Outcome> {
    const { store, versions, rate } = this.parts;
    const requestId = requestIdFrom(request.get('x-request-id'));
    response.setHeader('x-request-id', requestId);
    const refusal = await rate.admit(request.ip);
    if (refusal !== null) throw new Refused(refusal);
    const asked = await this.read(request, requestId);
    await versions.refreshing();
    const stored = asked.key === null ? undefined : store.get(asked.key);
    if (asked.key === null || stored === undefined) return this.ask(request, response, asked);
    await this.tell(request, response, asked.key, stored);
    return KEPT;
  }

  private async read(request: Request, requestId: string): Promise<Asked> {
    const { method, url } = request;
    const text = method === 'POST' ? await readText(request, this.parts.maxBodyBytes) : '';
    const asked = { method, search: searchOf(url), text };
    const caller = PUBLIC_CALLER;
    const key = caller.subject === null ? keyOf(request, asked) : null;
    const graph = this.parts.supergraph.name;
    return { ...asked, requestId, caller, graph, key: key === null ? null : `${graph} ${key}` };
  }

  /** Tells an answer that may be kept. */
  private async tell(
    request: Request,
    response: Response,
    key: string,
    answer: StoredAnswer,
  ): Promise<void> {
    const grown = await sendStored(request, response, answer, this.costHeaders(answer.cost));
    if (grown) this.parts.store.set(key, answer);
  }

  /** Has Apollo answer. */
  private async ask(request: Request, response: Response, asked: Asked): Promise<Outcome> {
    const { store, versions, rate } = this.parts;
    const then = versions.snapshot();
    const { given, trail } = await this.execute(request, response, asked);
    await rate.charge(request.ip, trail.cost);
    const outcome = { kind: trail.kind ?? NO_OPERATION, code: trail.codes[0] ?? 'OK', kept: false };
    const keepable = this.keepable(given, trail, asked, then);
    if (keepable !== null && asked.key !== null) {
      store.set(asked.key, keepable);
      await this.tell(request, response, asked.key, keepable);
      return outcome;
    }
    const headers = { ...Object.fromEntries(given.headers), ...this.costHeaders(trail.cost) };
    const status = given.status ?? 200;
    await sendOnce(request, response, { status, headers, body: bytesOf(given) });
    return status === 400 && outcome.code === 'OK' ? { ...outcome, code: 'BAD_REQUEST' } : outcome;
  }

  private async execute(
    request: Request,
    response: Response,
    { method, search, text, requestId, caller }: Asked,
  ): Promise<{ readonly given: HTTPGraphQLResponse; readonly trail: Trail }> {
    const { server, logger, deadlineMs } = this.parts;
    const body = method === 'POST' && isJson(request) ? parsedBody(text) : undefined;
    const abort = new AbortController();
    response.once('close', () => {
      abort.abort();
    });
    const context = contextOf(requestId, caller, logger, abort.signal);
    const given = await withinDeadline(deadlineMs, abort, () =>
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, search, body, headers: apolloHeaders(request) },
        context: () => Promise.resolve(context),
      }),
    );
    return { given, trail: context.trail };
  }

  /** The answer as it may be kept; null when it is not for everybody, or not whole. */
  private keepable(
    given: HTTPGraphQLResponse,
    trail: Trail,
    { key, graph }: Asked,
    versionsOf: (subgraphs: Iterable<string>) => Versions | null,
  ): StoredAnswer | null {
    const whole = (given.status ?? 200) === 200 && trail.codes.length === 0;
    if (key === null || !whole || trail.kind !== OperationTypeNode.QUERY) return null;
    // Swapped meanwhile: which of the two answered is not known.
    if (graph !== this.parts.supergraph.name) return null;
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
  private costHeaders(cost: number | null): Record<string, string> {
    if (cost === null) return {};
    return { 'x-graphql-cost': String(cost), 'x-graphql-cost-limit': String(this.parts.maxCost) };
  }

  private fail(response: Response, error: unknown): Outcome {
    const refusal = refusalOf(error, this.parts) ?? INTERNAL;
    if (refusal === INTERNAL) this.parts.logger.error({ err: error }, 'failure in the gateway');
    if (response.headersSent) response.destroy();
    else refuse(response, refusal);
    return { kind: NO_OPERATION, code: refusal.code, kept: false };
  }
}
