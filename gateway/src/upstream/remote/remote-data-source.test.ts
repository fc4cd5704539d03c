import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IdentitySigner, IdentityVerifier, PUBLIC_CALLER } from '@maillage/kit';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { contextOf } from '../../request/gateway-context.js';
import { RemoteDataSource } from './remote-data-source.js';

let signer: IdentitySigner;
beforeAll(async () => {
  signer = await IdentitySigner.create();
});
let server: Server | undefined;
let source: RemoteDataSource | undefined;
afterEach(() => {
  jest.restoreAllMocks();
  source?.close();
  server?.closeAllConnections();
  server?.close();
});

async function subgraph(listener: RequestListener): Promise<RemoteDataSource> {
  server = createServer(listener);
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`;
  source = new RemoteDataSource({ name: 'counts', url: () => url, signer });
  return source;
}

const STAYING = new AbortController().signal;
const ask = (from: RemoteDataSource, signal = STAYING) =>
  from.process({
    request: { query: '{ x }' },
    context: contextOf('r1', PUBLIC_CALLER, pino({ level: 'silent' }), signal),
  } as unknown as Parameters<RemoteDataSource['process']>[0]);
const DOWN = { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'counts' } }] };

describe('a subgraph beyond this process', () => {
  it('is told which request this is, and who asks', async () => {
    let asked: IncomingMessage | undefined;
    const from = await subgraph((request, response) => {
      asked = request;
      response.end('{"data":{"x":1}}');
    });
    expect(await ask(from)).toEqual({ data: { x: 1 } });
    expect(asked?.headers['x-request-id']).toBe('r1');
    const verifier = new IdentityVerifier(signer.publicKey, 'counts');
    expect(await verifier.callerOf(asked?.headers.authorization)).toEqual(PUBLIC_CALLER);
  });

  it('is tried again when the connection failed', async () => {
    let calls = 0;
    const from = await subgraph((request, response) => {
      calls += 1;
      if (calls === 1) request.socket.destroy();
      else response.end('{"data":{"x":1}}');
    });
    expect(await ask(from)).toEqual({ data: { x: 1 } });
  });

  it.each([
    ['HTML', '<h1>502</h1>'],
    ['JSON that is not GraphQL', '"down"'],
  ])('is unavailable when it answers %s', async (_case, body) => {
    const from = await subgraph((_request, response) => response.end(body));
    expect(await ask(from)).toMatchObject(DOWN);
  });

  it('is left alone while it is down, and asked again soon after', async () => {
    let calls = 0;
    let up = false;
    const from = await subgraph((request, response) => {
      calls += 1;
      if (up) response.end('{"data":{"x":1}}');
      else request.socket.destroy();
    });
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now);
    for (let i = 0; i < 10; i += 1) expect(await ask(from)).toMatchObject(DOWN);
    expect(calls).toBeLessThanOrEqual(10);
    up = true;
    clock.mockReturnValue(now + 999);
    expect(await ask(from)).toMatchObject(DOWN);
    clock.mockReturnValue(now + 1000);
    expect(await ask(from)).toEqual({ data: { x: 1 } });
  });

  it('is not held down by readers who leave', async () => {
    let slow = true;
    const from = await subgraph((_request, response) => {
      if (!slow) response.end('{"data":{"x":1}}');
    });
    for (let i = 0; i < 8; i += 1) {
      const reader = new AbortController();
      const asked = ask(from, reader.signal);
      setTimeout(() => {
        reader.abort();
      }, 5);
      expect(await asked).toMatchObject(DOWN);
    }
    slow = false;
    expect(await ask(from)).toEqual({ data: { x: 1 } });
  });
});
