import { composeServices } from '@apollo/composition';
import { buildGateway, remote } from '@maillage/gateway';
import type { IdentitySigner } from '@maillage/kit';
import express from 'express';
import { parse } from 'graphql';
import { once } from 'node:events';
import { pino } from 'pino';

/** Where the suite looks for the router: it cannot be told another. */
const PORT = 4000;

/** A subgraph of the suite, and where it listens. */
export interface Placed {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** Serves subgraphs as one graph, with the hub's own gateway. @returns how to stop it */
export async function serveRouter(
  subgraphs: readonly Placed[],
  signer: IdentitySigner,
): Promise<() => Promise<void>> {
  const composed = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (composed.errors !== undefined) throw new Error(composed.errors.join('\n'));
  const upstreams = subgraphs.map(({ name, url }) => remote({ name, url: () => url, signer }));
  const { supergraphSdl } = composed;
  const gateway = await buildGateway({
    upstreams,
    supergraphSdl,
    logger: pino({ level: 'silent' }),
  });
  const server = express().use(gateway.handler).listen(PORT);
  await once(server, 'listening');
  return async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await gateway.stop();
    for (const upstream of upstreams) upstream.close();
  };
}
