import { buildGateway } from '@maillage/gateway';
import { readSupergraph } from '@maillage/schema';
import { pino } from 'pino';
import { openCoLocated } from '../../hub/co-located.js';
import { startFleet } from '../../hub/distributed/subgraph-fleet.js';
import type { Served, SideOrder } from './messages.js';

/** The hub's own gateway, as `npm start` runs it, without its store of answers. */
export async function federated(
  { targets, logDir }: SideOrder,
  distributed: boolean,
): Promise<Served> {
  const logger = pino({ level: 'silent' });
  const mesh = distributed
    ? await startFleet({ targets, logger, dataDir: logDir })
    : await openCoLocated(targets, logger, logDir);
  const gateway = await buildGateway({
    upstreams: mesh.upstreams,
    supergraphSdl: readSupergraph(),
    logger,
    settings: { answerStoreBytes: 0 },
  });
  return {
    handler: gateway.handler,
    stop: async () => {
      await gateway.stop();
      await mesh.stop();
    },
  };
}
