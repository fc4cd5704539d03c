import type { Gateway } from '@maillage/gateway';
import { buildGateway } from '@maillage/gateway';
import type { DatabaseTarget, HttpRoute, Progress } from '@maillage/kit';
import { removeEmbeddedCluster } from '@maillage/kit';
import { readSupergraph } from '@maillage/schema';
import type { Request, RequestHandler } from 'express';
import { Router } from 'express';
import type { Logger } from 'pino';
import { openCoLocated } from './co-located.js';
import { lockDataFolder } from './data-lock.js';
import { openDatabases } from './databases.js';
import { startFleet } from './distributed/subgraph-fleet.js';
import { listen } from './http-server.js';
import { loadData } from './load-data.js';
import type { Mesh } from './mesh.js';
import type { HubOptions } from './options.js';
import { subgraphRoutes } from './subgraph-routes.js';
import { webPages } from './web-pages.js';

/** What the hub is started with. */
export interface HubParts extends HubOptions {
  readonly databaseUrl: string | undefined;
  /** Where the public reaches the site, when it is known. */
  readonly publicUrl: string | undefined;
  readonly logger: Logger;
  readonly progress: Progress;
  /** Called with each thing that must be stopped, the last first. */
  readonly onStop: (stop: () => unknown) => void;
}

/** Starts the whole hub: when this resolves, it serves. */
export async function startHub(parts: HubParts): Promise<void> {
  const { port, host, dataDir, fresh, logger, onStop } = parts;
  onStop(lockDataFolder(dataDir));
  const server = await listen(port, host);
  onStop(() => server.stop());
  if (fresh) await removeEmbeddedCluster(dataDir);
  const databases = await openDatabases(parts.databaseUrl, dataDir, logger);
  onStop(() => databases.stop());
  await load(parts, databases.targets);
  const mesh = await openMesh(parts, databases.targets);
  onStop(() => mesh.stop());
  const { upstreams } = mesh;
  const gateway = await buildGateway({ upstreams, supergraphSdl: readSupergraph(), logger });
  onStop(() => gateway.stop());
  server.serve(await site(mesh.routes, gateway, parts.publicUrl));
}

/** A load that fails leaves the last good data: they are served, unless there are none. */
async function load(parts: HubParts, targets: Record<string, DatabaseTarget>): Promise<void> {
  const { logger, progress, onStop } = parts;
  const loading = loadData({ targets }, progress);
  onStop(() => {
    loading.cancel();
  });
  try {
    for (const [subgraph, report] of Object.entries(await loading.reports)) {
      logger.info({ subgraph, ...report }, report.loaded ? 'data loaded' : 'data already there');
    }
  } catch (error) {
    logger.error({ err: error, said: (error as Error).cause }, 'load failed');
    process.stderr.write(
      'maillage: the data could not be loaded; serving the last good ones if any\n',
    );
  }
}

const openMesh = (
  { distributed, dataDir, logger }: HubParts,
  targets: Record<string, DatabaseTarget>,
): Promise<Mesh> =>
  distributed ? startFleet({ targets, logger, logDir: dataDir }) : openCoLocated(targets, logger);

/** A browser that opens /graphql gets a page; everything else there is for the graph. */
const wantsPage = (req: Request): boolean =>
  req.method === 'GET' && req.accepts(['json', 'html']) === 'html';

async function site(
  routes: readonly HttpRoute[],
  gateway: Gateway,
  publicUrl: string | undefined,
): Promise<RequestHandler> {
  const router = Router();
  router.use((req, res, next) => {
    if (req.path === '/graphql' && !wantsPage(req)) gateway.handler(req, res, next);
    else next();
  });
  router.use(subgraphRoutes(routes));
  router.use(await webPages(gateway, routes, publicUrl));
  return router;
}
