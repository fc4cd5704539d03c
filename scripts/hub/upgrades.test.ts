import { afterEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { pino } from 'pino';
import { guardedServer } from './sockets.js';
import type { UpgradeHandler } from './upgrades.js';
import { onUpgrade } from './upgrades.js';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** What a hub answers to a request that asks for another protocol. */
async function asked(
  { path = '/graphql', upgrade = 'websocket', method = 'GET', from = '' },
  handler: UpgradeHandler | null,
): Promise<string> {
  const app = express().set('trust proxy', 'loopback');
  app.use((_req, res) => void res.send('plain'));
  const server = guardedServer(app, 10, pino({ level: 'silent' }));
  onUpgrade(server, app, () => handler);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  stops.push(() => {
    socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  const body = method === 'POST' ? 'content-length: 2\r\n\r\nhi' : '\r\n';
  const proxied = from === '' ? '' : `x-forwarded-for: ${from}\r\n`;
  socket.write(
    `${method} ${path} HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: ${upgrade}\r\n${proxied}${body}`,
  );
  return new Promise((resolve) => {
    socket.once('data', (data) => {
      resolve(data.toString());
    });
  });
}

const taking: UpgradeHandler = (_request, socket, _head, address) => {
  socket.end(`taken from ${address}`);
};

describe('a connection that asks for a WebSocket', () => {
  it('is handed over with the address that the proxy tells', async () => {
    expect(await asked({}, taking)).toBe('taken from 127.0.0.1');
    expect(await asked({ from: '203.0.113.9' }, taking)).toBe('taken from 203.0.113.9');
  });

  it('is told why, and how long to wait, while the hub loads', async () => {
    const answer = await asked({}, null);
    expect(answer).toMatch(/^HTTP\/1.1 503 .*\r\nretry-after: 5\r\n/);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
      errors: [{ extensions: { code: 'HUB_LOADING' } }],
    });
  });

  it('is refused elsewhere than at the graph', async () => {
    const answer = await asked({ path: '/carte' }, taking);
    expect(answer).toMatch(/^HTTP\/1.1 404 [^]*"TRANSPORT_WRONG"/);
  });

  it.each(['GET', 'POST'])(
    'for another protocol is a request as any other (%s)',
    async (method) => {
      const answer = await asked({ upgrade: 'h2c', method }, taking);
      expect(answer).toMatch(/^HTTP\/1.1 200 OK[^]*plain$/);
    },
  );
});
