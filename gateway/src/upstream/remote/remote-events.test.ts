import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedSubgraph } from '@maillage/kit';
import { IdentitySigner, IdentityVerifier, serveSubgraph } from '@maillage/kit';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { FakeRegister } from '../../testing/fake-register.js';
import { liveSubgraph } from '../../testing/live-subgraph.js';
import { RawSocket, until } from '../../testing/raw-socket.js';
import type { Served } from '../../testing/serve-gateway.js';
import { serveGateway } from '../../testing/serve-gateway.js';
import { remote } from '../upstreams.js';

const logger = pino({ level: 'silent' });
let signer: IdentitySigner;
beforeAll(async () => {
  signer = await IdentitySigner.create();
});

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** A gateway whose register is in another process, as far as it can tell. */
async function serve(url: () => string, silenceMs = 1000): Promise<Served> {
  const upstream = remote({ name: 'reforms', url, signer, silenceMs });
  const hub = await serveGateway({}, [liveSubgraph(new FakeRegister())], [upstream]);
  stops.push(
    () => hub.stop(),
    () => {
      upstream.close();
    },
  );
  return hub;
}

async function start(register: FakeRegister, port = 0): Promise<ServedSubgraph> {
  const verifier = new IdentityVerifier(signer.publicKey, 'reforms');
  const parts = { subgraph: liveSubgraph(register), verifier, logger };
  const served = await serveSubgraph(parts, { port, host: '127.0.0.1' });
  stops.push(() => served.stop());
  return served;
}

async function subscribed(hub: Served, query: string): Promise<RawSocket> {
  const socket = await RawSocket.ready(hub.url);
  stops.push(() => {
    socket.close();
  });
  socket.subscribe('x', query);
  return socket;
}

const CHANGES = 'subscription { changes { cursor changes { id place { offices } } } }';
const idsOf = (socket: RawSocket): string[] =>
  socket.of('next').flatMap(({ payload }) => {
    const { data } = payload as { data: { changes: { changes: { id: string }[] } } };
    return data.changes.changes.map(({ id }) => id);
  });

describe('live changes of a remote subgraph', () => {
  it('are told, and nothing stays open after', async () => {
    const register = new FakeRegister();
    const { port } = await start(register);
    const hub = await serve(() => `http://127.0.0.1:${port}/graphql`);
    const socket = await subscribed(hub, CHANGES);
    await until(() => socket.of('next').length === 1);
    register.add(3);
    await until(() => idsOf(socket).length === 3);
    expect(idsOf(socket)).toEqual(['1', '2', '3']);
    socket.close();
    await until(() => register.open === 0);
  });

  it('go on when its process is killed and starts again elsewhere; clients see a pause', async () => {
    const register = new FakeRegister();
    let served = await start(register);
    const hub = await serve(() => `http://127.0.0.1:${served.port}/graphql`);
    const socket = await subscribed(hub, CHANGES);
    await until(() => socket.of('next').length === 1);
    register.add();
    await until(() => idsOf(socket).length === 1);
    await served.stop();
    register.add(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    served = await start(register);
    await until(() => idsOf(socket).length === 3);
    register.add();
    await until(() => idsOf(socket).length === 4);
    expect([idsOf(socket), socket.closed]).toEqual([['1', '2', '3', '4'], null]);
  });

  it('that it refuses are told so', async () => {
    const { port } = await start(new FakeRegister());
    const hub = await serve(() => `http://127.0.0.1:${port}/graphql`);
    const socket = await subscribed(hub, 'subscription { changes(after: "s9") { cursor } }');
    await until(() => socket.of('complete').length === 1);
    expect(socket.of('next')).toMatchObject([
      { payload: { errors: [{ extensions: { code: 'CURSOR_INVALID' } }] } },
    ]);
  });

  it.each<[string, RequestListener]>([
    ['says nothing', () => undefined],
    ['answers an error', (_request, response) => response.writeHead(503).end()],
    ['begins, then falls silent', (_request, response) => void begin(response)],
    ['hangs up', (request) => request.socket.destroy()],
    [
      'talks without end',
      (_request, response) => {
        endless(begin(response));
      },
    ],
  ])('are asked for again when it %s', async (_case, listener) => {
    let asked = 0;
    const server = createServer((request, response) => {
      asked += 1;
      listener(request, response);
    });
    await listening(server);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    const hub = await serve(() => url, 100);
    const socket = await subscribed(hub, CHANGES);
    await until(() => asked >= 3);
    expect([socket.frames.length, socket.closed]).toEqual([1, null]);
  });
});

function begin(response: ServerResponse): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  return response;
}

function endless(response: ServerResponse): void {
  if (response.destroyed) return;
  response.write('data: x'.repeat(10_000));
  setTimeout(endless, 1, response);
}

function listening(server: Server): Promise<void> {
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
}
