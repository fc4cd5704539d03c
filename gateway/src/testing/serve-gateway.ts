import express from 'express';
import type { AddressInfo } from 'node:net';
import type { GatewaySettings } from '../settings.js';
import type { Seen } from './two-subgraphs.js';
import { gatewayOverTwoSubgraphs } from './two-subgraphs.js';

/** A gateway that listens. */
export interface Served {
  readonly seen: Seen;
  readonly post: (body: string, headers?: Record<string, string>) => Promise<Response>;
  readonly get: (search: string, headers?: Record<string, string>) => Promise<Response>;
  stop(): Promise<void>;
}

/** Serves a gateway over two tiny subgraphs on a free port. */
export async function serveGateway(settings: Partial<GatewaySettings> = {}): Promise<Served> {
  const { gateway, seen } = await gatewayOverTwoSubgraphs(settings);
  const server = express().use('/graphql', gateway.handler).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return {
    seen,
    post: (body, headers = {}) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      }),
    get: (search, headers = {}) => fetch(`${url}${search}`, { headers }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await gateway.stop();
    },
  };
}
