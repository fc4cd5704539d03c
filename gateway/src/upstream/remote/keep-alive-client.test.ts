import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Call } from './keep-alive-client.js';
import { KeepAliveClient } from './keep-alive-client.js';

const servers: Server[] = [];
const LIMITS = { deadlineMs: 20_000, maxBytes: 10_000, sockets: 4 };
const client = new KeepAliveClient(LIMITS);
const hasty = new KeepAliveClient({ ...LIMITS, deadlineMs: 300 });
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(() => {
  client.close();
  hasty.close();
});

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
}

const get = (url: string, more: Partial<Call> = {}, by = client) =>
  by.send({ url, method: 'GET', headers: {}, ...more });

describe('the HTTP client of remote subgraphs', () => {
  it('keeps its connection', async () => {
    const sockets = new Set<unknown>();
    const url = await serving((request, response) => {
      sockets.add(request.socket);
      response.end('ok');
    });
    for (let i = 0; i < 5; i += 1) expect((await get(url)).body.toString()).toBe('ok');
    expect(sockets.size).toBe(1);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('reads %s', async (encoding, compress) => {
    const url = await serving((_request, response) => {
      response.setHeader('content-encoding', encoding).end(compress(Buffer.from('Ambérieu')));
    });
    expect((await get(url)).body.toString()).toBe('Ambérieu');
  });

  it('gives up an answer that does not come, or comes by drops', async () => {
    const silent = await serving(() => undefined);
    await expect(get(silent, {}, hasty)).rejects.toThrow('no whole answer within 300 ms');
    const slow = await serving((_request, response) => {
      const drops = setInterval(() => response.write('.'), 50);
      response.once('close', () => {
        clearInterval(drops);
      });
    });
    await expect(get(slow, {}, hasty)).rejects.toThrow('no whole answer within 300 ms');
  });

  it('refuses an endless answer, a compressed one as soon as it has swollen', async () => {
    const long = await serving((_request, response) => response.end('x'.repeat(20_000)));
    await expect(get(long)).rejects.toThrow('more than 10000 bytes');
    const small = gzipSync(Buffer.alloc(50_000_000));
    const bomb = await serving((_request, response) => {
      response.setHeader('content-encoding', 'gzip').end(small);
    });
    await expect(get(bomb)).rejects.toThrow('more than 10000 bytes');
  });

  it('refuses bytes that are not what they say', async () => {
    const url = await serving((_request, response) => {
      response.setHeader('content-encoding', 'gzip').end('not gzip');
    });
    await expect(get(url)).rejects.toThrow('incorrect header check');
  });

  it('ends with its reader', async () => {
    const url = await serving(() => undefined);
    const reader = new AbortController();
    const sent = get(url, { signal: reader.signal });
    reader.abort();
    await expect(sent).rejects.toThrow('the reader is gone');
    await expect(get(url, { signal: reader.signal })).rejects.toThrow('the reader is gone');
  });

  it('says when the connection is cut halfway', async () => {
    const url = await serving((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
    });
    await expect(get(url)).rejects.toThrow(/cut|aborted/);
  });
});
