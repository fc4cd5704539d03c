import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { traced, traceOf } from '../tracing/index.js';
import { answerEvents, wantsEvents } from './answer-events.js';
import { graphHandler } from './graph-handler.js';
import type { FoundRoute } from './match-route.js';
import { matchRoute } from './match-route.js';
import { BodyTooLarge, readBody } from './read-body.js';
import type { GraphParts } from './request-context.js';
import { sendBody } from './send-body.js';
import { SubgraphMetrics } from './subgraph-metrics.js';

/** Entities of a full page, with room to spare. */
const BODY_BYTES = 4 * 1024 * 1024;

/** Longer than the gateway keeps an idle connection, so that it is the gateway that closes. */
const KEEP_ALIVE_MS = 60_000;

/** A subgraph that listens. */
export interface ServedSubgraph {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves a subgraph over HTTP: `/graphql`, its own routes, and what it says of itself: `/version`,
 * `/metrics`, `/health/live`, `/health/ready`. */
export async function serveSubgraph(
  parts: GraphParts,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<ServedSubgraph> {
  const answer = answerer(parts);
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      parts.logger.error({ err: error, path: request.url }, 'request failed');
      if (response.headersSent) response.destroy();
      else send(response, 500, { status: 'failed' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => {
      closed();
    });
    server.closeAllConnections();
  });
}

type Answerer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function answerer(parts: GraphParts): Answerer {
  const graph = graphHandler(parts);
  const { subgraph } = parts;
  const metrics = new SubgraphMetrics(subgraph.name);
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://subgraph');
    const found = matchRoute(subgraph.routes, pathname);
    if (found !== null) await answerRoute(found, request, response);
    else if (pathname === '/graphql') {
      const start = performance.now();
      await answerGraph(parts, graph, request, response);
      if (!wantsEvents(request)) {
        metrics.observe(response.statusCode, (performance.now() - start) / 1000);
      }
    } else await answerAbout(parts, pathname, metrics, response);
  };
}

/** What the process says of itself. */
async function answerAbout(
  parts: GraphParts,
  pathname: string,
  metrics: SubgraphMetrics,
  response: ServerResponse,
): Promise<void> {
  const { subgraph } = parts;
  if (pathname === '/metrics') {
    response.setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8');
    response.end(await metrics.text());
  } else if (pathname === '/health/live') send(response, 200, { status: 'ok' });
  else if (pathname === '/health/ready') await sendReadiness(parts, response);
  else if (pathname === '/version') send(response, 200, { version: await subgraph.version() });
  else send(response, 404, { status: 'unknown path' });
}

async function answerRoute(
  { route, params }: FoundRoute,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = Object.entries(request.headers).map(([k, v]) => [k, v?.toString()] as const);
  const given = await route.handle(params, Object.fromEntries(headers));
  response.writeHead(given.status, { ...given.headers });
  await sendBody(response, given.body);
}

async function sendReadiness({ subgraph }: GraphParts, response: ServerResponse): Promise<void> {
  const ready = await subgraph.ready().then(
    () => true,
    () => false,
  );
  send(response, ready ? 200 : 503, { status: ready ? 'ok' : 'unavailable' });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function answerGraph(
  parts: GraphParts,
  graph: ReturnType<typeof graphHandler>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let text: string;
  try {
    text = await readBody(request, BODY_BYTES);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    response.shouldKeepAlive = false;
    send(response, 413, { errors: [{ message: error.message }] });
    return;
  }
  if (wantsEvents(request)) {
    await answerEvents(parts, request, response, text);
    return;
  }
  const { method = 'GET', url = '/', headers } = request;
  const [body, init] = await traced('subgraph', traceOf(headers), () =>
    graph({
      ...{ method, url, headers, raw: request, context: undefined },
      body: text === '' ? null : text,
    }),
  );
  response.writeHead(init.status, init.statusText, { ...init.headers }).end(body);
}
