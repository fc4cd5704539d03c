import type { Gateway } from '@maillage/gateway';
import { buildGateway } from '@maillage/gateway';
import type { DatabaseTarget, HttpRoute, Progress } from '@maillage/kit';
import { removeEmbeddedCluster, startTracing } from '@maillage/kit';
import { readSupergraph } from '@maillage/schema';
import type { Request, RequestHandler } from 'express';
import { Router } from 'express';
import type { Logger } from 'pino';
import type { ServerBuild } from 'react-router';
import { openCoLocated } from './co-located.js';
import type { HubConfig } from './config.js';
import { gatewaySettings } from './config.js';
import { lockDataFolder } from './data-lock.js';
import { openDatabases } from './databases.js';
import { startFleet } from './distributed/subgraph-fleet.js';
import { listen } from './http-server.js';
import { loadData, LoadFailed } from './load-data.js';
import { manifestFolders } from './manifest-folders.js';
import { readManifests } from './manifests.js';
import type { Mesh } from './mesh.js';
import { metricsRoute } from './metrics-route.js';
import type { HubOptions } from './options.js';
import type { HubState } from './readiness.js';
import { Readiness } from './readiness.js';
import { sharedRoutes } from './shared-routes.js';
import { subgraphRoutes } from './subgraph-routes.js';
import { SwapOnSignal } from './swap-on-signal.js';
import { startSchedule } from './sync/start-schedule.js';
import { readWebBuild, webPages } from './web-pages.js';

/** What the hub is started with. */
export interface HubParts extends HubOptions {
  readonly config: HubConfig;
  readonly logger: Logger;
  readonly progress: Progress;
  /** Called with each thing that must be stopped, the last first. */
  readonly onStop: (stop: () => unknown) => void;
}

/** Starts the whole hub: when this resolves, it serves. */
export async function startHub(parts: HubParts): Promise<void> {
  const { port, host, dataDir, fresh, logger, config, onStop } = parts;
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  onStop(lockDataFolder(dataDir));
  const supergraph = () => readSupergraph(config.MAILLAGE_SUPERGRAPH);
  const swaps = new SwapOnSignal(supergraph, logger);
  onStop(() => {
    swaps.end();
  });
  if (endpoint !== undefined) onStop(await startTracing({ service: 'maillage', endpoint }));
  const server = await listen({
    ...{ port, host, logger, trustProxy: config.MAILLAGE_TRUST_PROXY },
    maxConnections: config.MAILLAGE_MAX_CONNECTIONS,
  });
  onStop(() => server.stop());
  if (fresh) await removeEmbeddedCluster(dataDir);
  const databases = await openDatabases(config.DATABASE_URL, dataDir, logger);
  onStop(() => databases.stop());
  // Neither needs the other, and each takes seconds.
  const [build, failure] = await Promise.all([readWebBuild(), load(parts, databases.targets)]);
  const mesh = await openMesh(parts, databases.targets).catch((error: unknown) => {
    // Without data, what kept them from being loaded is what is to be mended.
    throw failure ?? error;
  });
  onStop(() => mesh.stop());
  if (failure !== null) warn(failure);
  const { upstreams } = mesh;
  const settings = gatewaySettings(config);
  const gateway = await buildGateway({
    ...{ upstreams, supergraphSdl: supergraph(), logger, settings },
  });
  onStop(() => gateway.stop());
  swaps.serve(gateway);
  const readiness = new Readiness(upstreams);
  server.serve({
    handler: site(build, sharedRoutes(mesh.routes), gateway, config),
    upgrade: (...asked) => {
      gateway.upgrade(...asked);
    },
    state: () => stateOf(readiness, failure),
  });
  const schedule = startSchedule({ targets: databases.targets, dataDir, config, logger });
  onStop(() => schedule?.stop());
}

const warn = ({ code, message }: LoadFailed): boolean =>
  process.stderr.write(
    `maillage: ${message} (${code}) Les dernières bonnes données sont servies.\n`,
  );

async function stateOf(readiness: Readiness, failure: LoadFailed | null): Promise<HubState> {
  const status = (await readiness.isReady()) ? 'ok' : 'unavailable';
  if (failure === null) return { status };
  return { status, load: { code: failure.code, message: failure.message } };
}

/** A load that fails leaves the last good data: they are served, unless there are none. */
async function load(
  parts: HubParts,
  targets: Record<string, DatabaseTarget>,
): Promise<LoadFailed | null> {
  const { logger, progress, onStop, dataDir, config } = parts;
  const manifests = manifestFolders(dataDir, config.MAILLAGE_MANIFESTS);
  for (const { code, message } of readManifests(manifests).faults) logger.warn({ code }, message);
  const loading = loadData({ targets, manifests }, progress);
  onStop(() => {
    loading.cancel();
  });
  try {
    for (const [subgraph, report] of Object.entries(await loading.reports)) {
      logger.info({ subgraph, ...report }, report.loaded ? 'data loaded' : 'data already there');
    }
    return null;
  } catch (error) {
    if (!(error instanceof LoadFailed)) throw error;
    const { code, message, cause } = error;
    logger.error({ code, said: cause }, message);
    return error;
  }
}

const openMesh = (
  { distributed, dataDir, logger, config }: HubParts,
  targets: Record<string, DatabaseTarget>,
): Promise<Mesh> =>
  distributed
    ? startFleet({
        ...{ targets, logger, dataDir },
        tracesTo: config.OTEL_EXPORTER_OTLP_ENDPOINT,
      })
    : openCoLocated(targets, logger, dataDir);

/** What is sent as it lies on the disk: a page brings a dozen, and they cost nothing. */
const FILES = /^\/(assets|outlines)\//;

/** A browser that opens /graphql gets a page; everything else there is for the graph. */
const wantsPage = (req: Request): boolean =>
  req.method === 'GET' && req.accepts(['json', 'html']) === 'html';

function site(
  build: ServerBuild,
  routes: readonly HttpRoute[],
  gateway: Gateway,
  config: HubConfig,
): RequestHandler {
  const router = Router();
  router.use('/graphql/stream', gateway.stream);
  router.use((req, res, next) => {
    if (req.path === '/graphql' && !wantsPage(req)) gateway.handler(req, res, next);
    else next();
  });
  router.use(metricsRoute(gateway, config.MAILLAGE_METRICS));
  router.use((req, res, next) => {
    if (FILES.test(req.path)) next();
    else gateway.limitRate(req, res, next);
  });
  router.use(subgraphRoutes(routes));
  router.use(webPages(build, gateway, routes, config.MAILLAGE_PUBLIC_URL));
  return router;
}
