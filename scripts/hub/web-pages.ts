import type { Gateway } from '@maillage/gateway';
import type { HttpRoute } from '@maillage/kit';
import { createRequestHandler } from '@react-router/express';
import compression from 'compression';
import type { Request } from 'express';
import { Router, static as serveFiles } from 'express';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';
import { publicUrlOf } from './public-url.js';
import { subgraphFiles } from './subgraph-files.js';

const WEB = fileURLToPath(new URL('../../web/build/', import.meta.url));

/** The pages as they were built: a second of reading. */
export const readWebBuild = async (): Promise<ServerBuild> =>
  (await import(pathToFileURL(join(WEB, 'server/index.js')).href)) as ServerBuild;

/** The web client: its files, and its pages rendered over the graph without leaving the process. */
export function webPages(
  build: ServerBuild,
  gateway: Gateway,
  routes: readonly HttpRoute[],
  publicUrl: string | undefined,
): Router {
  const router = Router();
  router.use(compression());
  router.use('/assets', serveFiles(join(WEB, 'client/assets'), { immutable: true, maxAge: '1y' }));
  router.use(serveFiles(join(WEB, 'client'), { maxAge: '1h', index: false }));
  const file = subgraphFiles(routes);
  const getLoadContext = (req: Request) => ({
    file,
    publicUrl: publicUrlOf(publicUrl, req),
    tag: (key: string) => gateway.tag(key),
    graph: (query: string, variables: Record<string, unknown> = {}) =>
      gateway.execute({ query, variables }),
  });
  router.all('/{*splat}', createRequestHandler({ build, getLoadContext }));
  return router;
}
