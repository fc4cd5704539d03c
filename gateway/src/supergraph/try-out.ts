import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloGateway } from '@apollo/gateway';
import { HubError, PUBLIC_CALLER } from '@maillage/kit';
import { assertValidSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { withinDeadline } from '../guard/deadline.js';
import type { GatewayContext } from '../request/gateway-context.js';
import { contextOf } from '../request/gateway-context.js';
import type { Upstream } from '../upstream/upstream.js';
import { SupergraphInvalid } from './supergraph.errors.js';

/** How long a subgraph may take to say that it is there. */
const PATIENCE_MS = 5000;

/** The subgraph of a name. @throws SubgraphUnknown */
export type UpstreamNamed = (name: string) => Upstream;

/** A subgraph that gave no sign of life, and what came instead. */
export interface Silence {
  readonly subgraph: string;
  readonly cause: unknown;
}

/**
 * Loads a supergraph aside, as it would be served, and asks each of its subgraphs for a sign of life: what is
 * wrong with it is known before anybody is answered by it.
 *
 * @returns the subgraphs that gave none in five seconds
 * @throws SupergraphInvalid, SubgraphUnknown
 */
export async function tryOut(
  supergraphSdl: string,
  upstreamNamed: UpstreamNamed,
  logger: Logger,
): Promise<readonly Silence[]> {
  const silences: Silence[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl,
    validateSupergraph: true,
    // What it says of a bad one is in the error.
    logger: logger.child({}, { level: 'silent' }),
    buildService: ({ name }) => asked(upstreamNamed(name), logger, silences),
  });
  try {
    const { schema } = await gateway.load();
    assertValidSchema(schema);
  } catch (error) {
    throw error instanceof HubError ? error : new SupergraphInvalid(error);
  }
  await gateway.serviceHealthCheck();
  return silences;
}

/** A subgraph as it is asked whether it is there: what came instead of a sign is noted. */
function asked({ name, source }: Upstream, logger: Logger, silences: Silence[]): GraphQLDataSource {
  return {
    process: async (options) => {
      const abort = new AbortController();
      const context = contextOf(randomUUID(), PUBLIC_CALLER, logger, abort.signal);
      try {
        const { errors: [error] = [] } = await withinDeadline(PATIENCE_MS, abort, () =>
          source.process({ ...options, context } as Options),
        );
        if (error !== undefined) silences.push({ subgraph: name, cause: error });
      } catch (cause) {
        silences.push({ subgraph: name, cause });
      }
      return SIGN;
    },
  };
}

const SIGN = { data: { __typename: 'Query' } };

type Options = GraphQLDataSourceProcessOptions<GatewayContext>;
