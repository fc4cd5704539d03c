import type { Subgraph } from '@maillage/kit';
import express from 'express';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { GatewaySettings } from '../settings.js';
import type { Upstream } from '../upstream/upstream.js';
import type { Seen } from './two-subgraphs.js';
import { gatewayOverTwoSubgraphs } from './two-subgraphs.js';

/** A gateway that listens. */
export interface Served {
  readonly seen: Seen;
  readonly post: (body: string, headers?: Record<string, string>) => Promise<Response>;
  readonly get: (search: string, headers?: Record<string, string>) => Promise<Response>;
  /** Where it listens, `/graphql` included. */
  readonly url: string;
  readonly metrics: () => Promise<string>;
  /** What it was built with, and how it serves another. */
  readonly supergraphSdl: string;
  readonly swap: (supergraphSdl: string) => Promise<readonly string[]>;
  /** One that names some of its subgraphs alone. */
  readonly supergraphOf: (...names: readonly string[]) => string;
  stop(): Promise<void>;
}

/** Serves a gateway over two tiny subgraphs, and others, on a free port; whoever asks may say who it is. */
export async function serveGateway(
  settings: Partial<GatewaySettings> = {},
  others: readonly Subgraph[] = [],
  beyond: readonly Upstream[] = [],
): Promise<Served> {
  const { gateway, seen, supergraphSdl, supergraphOf } = await gatewayOverTwoSubgraphs(
    settings,
    others,
    beyond,
  );
  const app = express().set('trust proxy', true);
  app.use('/graphql/stream', gateway.stream).use('/graphql', gateway.handler);
  const server = app.listen(0, '127.0.0.1');
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    gateway.upgrade(request, socket, head, String(request.headers['x-forwarded-for'] ?? '::1'));
  });
  await new Promise((ready) => server.once('listening', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return {
    ...{ seen, url, supergraphSdl, supergraphOf },
    swap: (sdl) => gateway.swap(sdl),
    metrics: () => gateway.metrics(),
    post: (body, headers = {}) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      }),
    get: (search, headers = {}) => fetch(`${url}${search}`, { headers }),
    stop: async () => {
      await gateway.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}
