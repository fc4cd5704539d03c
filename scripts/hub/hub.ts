import type { Gateway } from '@maillage/gateway';
import { buildGateway } from '@maillage/gateway';
import type { DatabaseTarget, Progress, Subgraph } from '@maillage/kit';
import { removeEmbeddedCluster } from '@maillage/kit';
import { readSupergraph } from '@maillage/schema';
import { openServices } from '@maillage/services';
import { openTerritories } from '@maillage/territories';
import type { Request, RequestHandler } from 'express';
import { Router } from 'express';
import type { Logger } from 'pino';
import { lockDataFolder } from './data-lock.js';
import { openDatabases } from './databases.js';
import { listen } from './http-server.js';
import { loadData } from './load-data.js';
import type { HubOptions } from './options.js';
import { subgraphRoutes } from './subgraph-routes.js';
import { webPages } from './web-pages.js';

/** What the hub is started with. */
export interface HubParts extends HubOptions {
  readonly databaseUrl: string | undefined;
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
  const subgraphs = await openSubgraphs(databases.targets, logger);
  onStop(() => Promise.all(subgraphs.map((s) => s.close())));
  const gateway = await buildGateway({ subgraphs, supergraphSdl: readSupergraph(), logger });
  onStop(() => gateway.stop());
  server.serve(await site(subgraphs, gateway));
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

async function openSubgraphs(
  { territories, services }: Record<string, DatabaseTarget>,
  logger: Logger,
): Promise<Subgraph[]> {
  if (territories === undefined || services === undefined) throw new Error('a schema is missing');
  const subgraphs = await Promise.all([
    openTerritories({ target: territories, logger }),
    openServices({ target: services, logger }),
  ]);
  await Promise.all(subgraphs.map((s) => s.ready()));
  return subgraphs;
}

/** A browser that opens /graphql gets a page; everything else there is for the graph. */
const wantsPage = (req: Request): boolean =>
  req.method === 'GET' && req.accepts(['json', 'html']) === 'html';

async function site(subgraphs: readonly Subgraph[], gateway: Gateway): Promise<RequestHandler> {
  const router = Router();
  router.use((req, res, next) => {
    if (req.path === '/graphql' && !wantsPage(req)) gateway.router(req, res, next);
    else next();
  });
  router.use(subgraphRoutes(subgraphs));
  router.use(await webPages(gateway));
  return router;
}
