import './observability/stay-home.js';

import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { RequestContext } from '@maillage/kit';
import { PUBLIC_CALLER } from '@maillage/kit';
import type { Router } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { publicError } from './errors/public-error.js';
import { LIMIT_RULES, MAX_TOKENS } from './guard/limits.js';
import { graphRouter } from './http/graph-router.js';
import { accessLog } from './observability/access-log.js';
import type { Upstream } from './upstream/upstream.js';

/** What the gateway is built from. */
export interface GatewayParts {
  /** Every subgraph that the supergraph names. */
  readonly upstreams: readonly Upstream[];
  readonly supergraphSdl: string;
  readonly logger: Logger;
}

/** A question asked without leaving the process. */
export interface GraphQuestion {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** The answer to a {@link GraphQuestion}. */
export interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** The one public graph. */
export interface Gateway {
  /** Serves `/graphql` over HTTP. */
  readonly router: Router;
  /** Asks the graph in process: what server-rendered pages use. */
  execute(question: GraphQuestion): Promise<GraphAnswer>;
  stop(): Promise<void>;
}

/**
 * Composes the public graph over subgraphs, in this process or beyond.
 *
 * @throws Error when the supergraph names a subgraph that is not among `upstreams`
 */
export async function buildGateway(parts: GatewayParts): Promise<Gateway> {
  const { upstreams, supergraphSdl, logger } = parts;
  const byName = new Map(upstreams.map(({ name, source }) => [name, source]));
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => {
      const source = byName.get(name);
      if (source === undefined)
        throw new Error(`The supergraph names "${name}", which is not here.`);
      return source;
    },
  });
  const server = new ApolloServer<RequestContext>({
    gateway,
    logger,
    introspection: true,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: [...LIMIT_RULES],
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => publicError(formatted, error, logger),
    plugins: [ApolloServerPluginLandingPageDisabled(), accessLog()],
    stopOnTerminationSignals: false,
  });
  await server.start();
  return {
    router: graphRouter(server, logger),
    execute: (question) => executeInProcess(server, question, logger),
    stop: () => server.stop(),
  };
}

async function executeInProcess(
  server: ApolloServer<RequestContext>,
  question: GraphQuestion,
  logger: Logger,
): Promise<GraphAnswer> {
  const requestId = randomUUID();
  const contextValue = { requestId, logger: logger.child({ requestId }), caller: PUBLIC_CALLER };
  const { query, variables } = question;
  const { body } = await server.executeOperation(
    { query, ...(variables && { variables }) },
    { contextValue },
  );
  if (body.kind === 'incremental') throw new Error('Incremental delivery is not served.');
  return { data: body.singleResult.data, errors: body.singleResult.errors };
}
