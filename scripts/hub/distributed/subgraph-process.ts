import { IdentityVerifier, serveSubgraph, startTracing } from '@maillage/kit';
import { destination, pino } from 'pino';
import { openSubgraph } from '../open-subgraph.js';
import type { SubgraphListening, SubgraphOrder } from './messages.js';

/** A subgraph in a process of its own, on loopback and a free port, until the hub is gone. */
async function serve(order: SubgraphOrder): Promise<void> {
  const { name, target, filesDir, publicKey, logFile, tracesTo } = order;
  const service = `maillage-${name}`;
  process.title = service;
  const logger = pino({ base: { subgraph: name } }, destination({ dest: logFile, sync: true }));
  const endTraces =
    tracesTo === undefined ? undefined : await startTracing({ service, endpoint: tracesTo });
  const subgraph = await openSubgraph(name, { target, logger, filesDir });
  const verifier = new IdentityVerifier(publicKey, name);
  const served = await serveSubgraph(
    { subgraph, verifier, logger },
    { port: 0, host: '127.0.0.1' },
  );
  const stop = () => {
    void Promise.allSettled([served.stop(), subgraph.close(), endTraces?.()]).then(() =>
      process.exit(0),
    );
  };
  process.once('disconnect', stop);
  process.once('SIGTERM', stop);
  const told: SubgraphListening = {
    port: served.port,
    routes: subgraph.routes.map(({ path }) => path),
  };
  process.send?.(told);
}

// Ctrl-C reaches the whole group: the hub decides in which order its processes end.
process.on('SIGINT', () => undefined);
process.once('message', (order: SubgraphOrder) => {
  serve(order).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : ''}\n`);
    process.exit(1);
  });
});
