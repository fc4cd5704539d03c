import './observability/stay-home.js';

import type { GraphQLDataSource } from '@apollo/gateway';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Caller } from '@maillage/kit';
import { PUBLIC_CALLER } from '@maillage/kit';
import type { RequestHandler } from 'express';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { AnswerStore } from './answers/answer-store.js';
import { DataVersions } from './answers/data-versions.js';
import { etagOf } from './answers/etag.js';
import { publicError } from './errors/public-error.js';
import { costGuard } from './guard/cost-guard.js';
import { withinDeadline } from './guard/deadline.js';
import { LIMIT_RULES, MAX_TOKENS, subscriptionsElsewhere } from './guard/limits.js';
import { RateLimit } from './guard/rate-limit.js';
import { documentStore, persistedQueryStore, QUERY_PLANS_MIB } from './guard/stores.js';
import { GraphEndpoint } from './http/graph-endpoint.js';
import { limitRate } from './http/limit-rate.js';
import type { LiveSubscriptions } from './live/live-subscriptions.js';
import { openLive } from './live/open-live.js';
import { GatewayMetrics } from './observability/metrics.js';
import { trailKeeper } from './observability/trail-keeper.js';
import type { GatewayContext } from './request/gateway-context.js';
import { contextOf } from './request/gateway-context.js';
import type { GraphAnswer, GraphQuestion } from './request/graph-answer.js';
import type { GatewaySettings } from './settings.js';
import { defaultSettings } from './settings.js';
import { ServedSupergraph } from './supergraph/served-supergraph.js';
import { SubgraphUnknown } from './supergraph/supergraph.errors.js';
import type { UpstreamNamed } from './supergraph/try-out.js';
import { tryOut } from './supergraph/try-out.js';
import { observed } from './upstream/observed-source.js';
import type { Upstream } from './upstream/upstream.js';

/** What the gateway is built from. */
export interface GatewayParts {
  /** Every subgraph that the supergraph names. */
  readonly upstreams: readonly Upstream[];
  readonly supergraphSdl: string;
  readonly logger: Logger;
  readonly settings?: Partial<GatewaySettings>;
}

/** The one public graph. */
export interface Gateway {
  /** Serves the graph over HTTP, whatever the path it is mounted on. */
  readonly handler: RequestHandler;
  /** Serves live subscriptions as Server-Sent Events. */
  readonly stream: RequestHandler;
  /** Takes over a connection that asks for a WebSocket, for live subscriptions. @param address who asks */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, address: string): void;
  /** Counts what is asked beside the graph, such as its pages, in the same rate. */
  readonly limitRate: RequestHandler;
  /** Metrics in Prometheus' text format. */
  metrics(): Promise<string>;
  /** Asks the graph in process: what server-rendered pages use. */
  execute(question: GraphQuestion): Promise<GraphAnswer>;
  /**
   * Serves another supergraph over the same subgraphs from now on, with no request that fails for it.
   *
   * @returns the names of subgraphs that do not answer now, and were served already
   * @throws SupergraphInvalid, SubgraphUnknown, SubgraphSilent (one that it would add), and goes on with the one that it has
   */
  swap(supergraphSdl: string): Promise<readonly string[]>;
  /** Names what would be answered now to what a key says, whatever it asks; null while the data cannot say their version. */
  tag(key: string): Promise<string | null>;
  stop(): Promise<void>;
}

/**
 * Composes the public graph over subgraphs, in this process or beyond.
 *
 * @throws SubgraphUnknown when the supergraph names a subgraph that is not among `upstreams`
 */
export async function buildGateway(parts: GatewayParts): Promise<Gateway> {
  const { upstreams, logger } = parts;
  const settings = { ...defaultSettings(), ...parts.settings };
  const versions = new DataVersions(upstreams, logger);
  const store = new AnswerStore(settings.answerStoreBytes, versions);
  const metrics = new GatewayMetrics({
    keptBytes: () => store.bytes,
    cut: () => upstreams.map((upstream) => [upstream.name, upstream.isCut()] as const),
  });
  const rate = new RateLimit(settings.ratePerMinute);
  const execute = (question: GraphQuestion, caller: Caller): Promise<GraphAnswer> =>
    executeInProcess(server, question, caller, { logger, ...settings });
  const live = openLive({ upstreams, execute, rate, metrics, logger, settings });
  const upstreamNamed = named(upstreams);
  const supergraph = new ServedSupergraph(parts.supergraphSdl, (sdl) =>
    tryOut(sdl, upstreamNamed, logger),
  );
  const server = apolloServer({
    ...{ supergraph, logger, maxCost: settings.maxCost, live: live.subscriptions },
    sourceNamed: (name) => observed(upstreamNamed(name), metrics),
  });
  await server.start();
  const endpoint = new GraphEndpoint({
    ...{ server, supergraph, store, versions, rate, metrics, logger, ...settings },
  });
  return {
    handler: endpoint.handle,
    limitRate: limitRate(rate),
    metrics: () => metrics.text(),
    stream: live.streams.handle,
    upgrade: (...asked) => {
      live.sockets.upgrade(...asked);
    },
    execute: (question) => execute(question, PUBLIC_CALLER),
    swap: (supergraphSdl) => supergraph.swap(supergraphSdl),
    tag: async (key) => {
      await versions.refreshing();
      const now = versions.snapshot()(upstreams.map(({ name }) => name));
      return now === null ? null : etagOf(settings.release, key, now);
    },
    stop: async () => {
      await live.stop();
      await server.stop();
    },
  };
}

function named(upstreams: readonly Upstream[]): UpstreamNamed {
  const byName = new Map(upstreams.map((upstream) => [upstream.name, upstream]));
  return (name) => {
    const upstream = byName.get(name);
    if (upstream === undefined) throw new SubgraphUnknown(name);
    return upstream;
  };
}

interface ServerParts {
  readonly supergraph: ServedSupergraph;
  readonly sourceNamed: (name: string) => GraphQLDataSource<GatewayContext>;
  readonly live: LiveSubscriptions;
  readonly logger: Logger;
  readonly maxCost: number;
}

function apolloServer({ supergraph, sourceNamed, live, logger, maxCost }: ServerParts) {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph.manage,
    logger,
    experimental_approximateQueryPlanStoreMiB: QUERY_PLANS_MIB,
    buildService: ({ name }) => sourceNamed(name),
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    live.use(apiSchema, coreSupergraphSdl);
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection: true,
    documentStore: documentStore(),
    persistedQueries: { cache: persistedQueryStore() },
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: [...LIMIT_RULES, subscriptionsElsewhere],
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => publicError(formatted, error, logger),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      trailKeeper(),
      costGuard(maxCost),
    ],
    stopOnTerminationSignals: false,
  });
}

async function executeInProcess(
  server: ApolloServer<GatewayContext>,
  { query, variables }: GraphQuestion,
  caller: Caller,
  { logger, deadlineMs }: { readonly logger: Logger; readonly deadlineMs: number },
): Promise<GraphAnswer> {
  const abort = new AbortController();
  const contextValue = contextOf(randomUUID(), caller, logger, abort.signal);
  const { body } = await withinDeadline(deadlineMs, abort, () =>
    server.executeOperation({ query, ...(variables && { variables }) }, { contextValue }),
  );
  if (body.kind === 'incremental') throw new Error('Incremental delivery is not served.');
  return { data: body.singleResult.data, errors: body.singleResult.errors };
}
