import { coLocated } from '@maillage/gateway';
import type { DatabaseTarget } from '@maillage/kit';
import type { Logger } from 'pino';
import { filesFolder } from './files-folder.js';
import type { Mesh } from './mesh.js';
import { openSubgraph, SUBGRAPHS, targetOf } from './open-subgraph.js';

/** Every subgraph in this process: no HTTP between them and the gateway. */
export async function openCoLocated(
  targets: Readonly<Record<string, DatabaseTarget>>,
  logger: Logger,
  dataDir: string,
): Promise<Mesh> {
  const subgraphs = await Promise.all(
    SUBGRAPHS.map((name) =>
      openSubgraph(name, {
        target: targetOf(targets, name),
        logger,
        filesDir: filesFolder(dataDir),
      }),
    ),
  );
  return {
    upstreams: subgraphs.map(coLocated),
    routes: subgraphs.flatMap((subgraph) => subgraph.routes),
    stop: async () => {
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
    },
  };
}
