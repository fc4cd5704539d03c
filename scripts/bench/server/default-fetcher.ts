import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { readSupergraph } from '@maillage/schema';
import { pino } from 'pino';
import { startFleet } from '../../hub/distributed/subgraph-fleet.js';
import type { Served, SideOrder } from './messages.js';
import { plainRouter } from './plain-router.js';

/** Apollo Gateway as its documentation starts it, over the same subgraph processes. */
export async function defaultFetcher({ targets, logDir }: SideOrder): Promise<Served> {
  const logger = pino({ level: 'silent' });
  const fleet = await startFleet({ targets, logger, dataDir: logDir });
  const gateway = new ApolloGateway({
    supergraphSdl: readSupergraph(),
    logger,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource({ url: `${fleet.baseOf(name)}/graphql` }),
  });
  const server = new ApolloServer({ gateway, logger, stopOnTerminationSignals: false });
  await server.start();
  return {
    handler: plainRouter(server, () => ({})),
    stop: async () => {
      await server.stop();
      await fleet.stop();
    },
  };
}
