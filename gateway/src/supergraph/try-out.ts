import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloGateway } from '@apollo/gateway';
import { HubError, PUBLIC_CALLER } from '@maillage/kit';
import { assertValidSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { GatewayContext } from '../request/gateway-context.js';
import { contextOf } from '../request/gateway-context.js';
import type { Upstream } from '../upstream/upstream.js';
import { SubgraphSilent, SupergraphInvalid } from './supergraph.errors.js';

/** How long a subgraph may take to say that it is there. */
const PATIENCE_MS = 5000;

/** The subgraph of a name. @throws SubgraphUnknown */
export type UpstreamNamed = (name: string) => Upstream;

/**
 * Loads a supergraph aside, as it would be served, and asks each of its subgraphs for a sign of life: what is
 * wrong with it is known before anybody is answered by it.
 *
 * @throws SupergraphInvalid, SubgraphUnknown, SubgraphSilent
 */
export async function tryOut(
  supergraphSdl: string,
  upstreamNamed: UpstreamNamed,
  logger: Logger,
): Promise<void> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    validateSupergraph: true,
    // What it says of a bad one is in the error.
    logger: logger.child({}, { level: 'silent' }),
    buildService: ({ name }) => asked(upstreamNamed(name), logger),
  });
  try {
    const { schema } = await gateway.load();
    assertValidSchema(schema);
  } catch (error) {
    throw error instanceof HubError ? error : new SupergraphInvalid(error);
  }
  try {
    await gateway.serviceHealthCheck();
  } catch (error) {
    throw new SubgraphSilent(error);
  }
}

/** A subgraph as it is asked whether it is there: its answers are thrown when they are errors. */
const asked = ({ source }: Upstream, logger: Logger): GraphQLDataSource => ({
  process: async (options) => {
    const context = contextOf(
      randomUUID(),
      PUBLIC_CALLER,
      logger,
      AbortSignal.timeout(PATIENCE_MS),
    );
    const answer = await source.process({ ...options, context } as Options);
    const [error] = answer.errors ?? [];
    if (error !== undefined) throw new Error(error.message);
    return answer;
  },
});

type Options = GraphQLDataSourceProcessOptions<GatewayContext>;
