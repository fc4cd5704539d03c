import { afterAll, describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { askHub, hubUrl } from '../hub-url.js';

const open: Socket[] = [];
afterAll(() => {
  for (const socket of open) socket.destroy();
});

/** A connection, and what the hub said on it before it cut. */
interface Held {
  readonly socket: Socket;
  readonly cut: Promise<string>;
}

async function hold(): Promise<Held> {
  const { hostname, port } = new URL(hubUrl());
  const socket = connect(Number(port), hostname);
  open.push(socket);
  let said = '';
  socket.on('data', (part: Buffer) => (said += part.toString()));
  socket.on('error', () => undefined);
  const cut = new Promise<string>((done) => {
    socket.once('close', () => {
      done(said);
    });
  });
  await new Promise((connected) => socket.once('connect', connected));
  return { socket, cut };
}

describe('connections that hold', () => {
  it('200 that say nothing, and one that speaks by drops, stop nobody and are cut', async () => {
    const silent = await Promise.all(Array.from({ length: 200 }, hold));
    const slow = await hold();
    const drops = setInterval(() => slow.socket.write('x'), 500);
    slow.socket.write('POST /graphql HTTP/1.1\r\nhost: maillage\r\nx-slow: ');
    const start = Date.now();
    const { data } = await askHub<object>('{ territory(id: "COM-59512") { name } }');
    expect(data).toEqual({ territory: { name: 'Roubaix' } });
    expect(Date.now() - start).toBeLessThan(2500);
    const said = await Promise.all([slow, ...silent].map(({ cut }) => cut));
    clearInterval(drops);
    expect(said).toHaveLength(201);
    expect(said[0]).toMatch(/^HTTP\/1\.1 408 .*"REQUEST_TIMEOUT"/s);
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400, 'HTTP_INVALID'],
    [
      'endless headers',
      `GET / HTTP/1.1\r\nhost: m\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
  ])('%s: refused with a code', async (_case, text, status, code) => {
    const { socket, cut } = await hold();
    socket.write(text);
    const said = await cut;
    expect(said).toContain(`HTTP/1.1 ${status} `);
    expect(said).toContain(`"${code}"`);
  });
});
