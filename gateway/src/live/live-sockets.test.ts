import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { GatewaySettings } from '../settings.js';
import { FakeRegister } from '../testing/fake-register.js';
import { liveSubgraph } from '../testing/live-subgraph.js';
import { RawSocket, until } from '../testing/raw-socket.js';
import type { Served } from '../testing/serve-gateway.js';
import { serveGateway } from '../testing/serve-gateway.js';

let hub: Served | undefined;
const sockets: RawSocket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await hub?.stop();
  hub = undefined;
});

async function serve(settings: Partial<GatewaySettings> = {}) {
  const register = new FakeRegister();
  hub = await serveGateway(settings, [liveSubgraph(register)]);
  const { url, metrics } = hub;
  const ready = async (options = {}) => {
    const socket = await RawSocket.ready(url, options);
    sockets.push(socket);
    return socket;
  };
  return { register, url, metrics, ready };
}

const CHANGES = 'subscription { c: changes { cursor changes { id place { offices } } } }';
const codesOf = (payload: unknown) =>
  (payload as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);

describe('live changes over WebSocket', () => {
  it('are told as they were selected, from several subgraphs', async () => {
    const { register, url } = await serve();
    const client = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket });
    const told = client.iterate({ query: CHANGES });
    expect(await told.next()).toMatchObject({
      value: { data: { c: { cursor: 's0', changes: [] } } },
    });
    register.add(2);
    const changes = ['1', '2'].map((id) => ({ id, place: { offices: 3 } }));
    expect(await told.next()).toEqual({
      done: false,
      value: { data: { c: { cursor: 's2', changes } } },
    });
    await client.dispose();
    await until(() => register.open === 0);
  });

  it('resume from a cursor, and share what all want', async () => {
    const { register, ready, metrics } = await serve();
    const query =
      'subscription ($after: String) { c: changes(after: $after) { cursor changes { id } } }';
    register.add(3);
    const [first, second] = [await ready(), await ready()];
    first.subscribe('a', query);
    second.subscribe('b', query, { after: 's1' });
    await until(() => first.of('next').length === 1 && second.of('next').length === 1);
    expect(second.of('next')).toMatchObject([
      { id: 'b', payload: { data: { c: { cursor: 's3', changes: [{ id: '2' }, { id: '3' }] } } } },
    ]);
    await until(() => register.open === 1);
    expect(await metrics()).toMatch(
      /maillage_live_clients 2\nmaillage_live_upstreams 1|maillage_live_clients 2[^]*maillage_live_upstreams 1/,
    );
  });

  it('of an invalid operation are refused with the protocol’s error, and the socket serves on', async () => {
    const { ready } = await serve();
    const socket = await ready();
    socket.subscribe('x', 'subscription { nothing }');
    socket.subscribe('y', '{ place(id: "a") { name } }');
    await until(() => socket.of('error').length === 2);
    const [x, y] = socket.of('error');
    expect([x?.id, codesOf(x?.payload)]).toEqual(['x', ['GRAPHQL_VALIDATION_FAILED']]);
    expect([y?.id, codesOf(y?.payload)]).toEqual(['y', ['TRANSPORT_WRONG']]);
    socket.subscribe('z', CHANGES);
    await until(() => socket.of('next').length === 1);
  });

  it('that the subgraph refuses are told so, and ended', async () => {
    const { ready } = await serve();
    const socket = await ready();
    socket.subscribe('x', 'subscription { changes(after: "s9") { cursor } }');
    await until(() => socket.of('complete').length === 1);
    expect(socket.of('next')).toMatchObject([
      { payload: { errors: [{ extensions: { code: 'CURSOR_INVALID' } }] } },
    ]);
  });

  it('are 20 at most on a socket: of 10,000, the rest is refused', async () => {
    const { register, ready } = await serve();
    const socket = await ready();
    for (let i = 0; i < 10_000; i += 1) socket.subscribe(`s${i}`, CHANGES);
    await until(() => socket.of('error').length === 9980);
    expect(new Set(socket.of('error').flatMap(({ payload }) => codesOf(payload)))).toEqual(
      new Set(['TOO_MANY_SUBSCRIPTIONS']),
    );
    register.add();
    await until(() => socket.of('next').length === 40);
    expect(register.open).toBe(1);
  });

  it('cut a socket that does not read, with the word to resume; the others go on', async () => {
    const { register, ready, metrics } = await serve({ maxWaitingBatches: 4, maxCost: 100_000 });
    const [slow, fast] = [await ready(), await ready()];
    // Long names: a few batches fill what the kernel keeps for who does not read.
    const wide = Array.from({ length: 40 }, (_, i) => `${'a'.repeat(100)}${i}: id`).join(' ');
    const query = `subscription { changes { cursor changes { ${wide} } } }`;
    for (const socket of [slow, fast]) socket.subscribe('w', query);
    await until(() => slow.of('next').length === 1 && fast.of('next').length === 1);
    slow.socket.pause();
    let told = 1;
    while (!(await metrics()).includes('maillage_live_cut_total 1')) {
      register.add(200);
      told += 1;
      await until(() => fast.of('next').length === told);
    }
    slow.socket.resume();
    await until(() => slow.closed !== null);
    expect([slow.closed, fast.closed]).toEqual([[4290, 'resume'], null]);
  });
});

describe('sockets', () => {
  it('of one address are so many a minute: of 150 reconnections, 30 are refused, and nobody else', async () => {
    const { url } = await serve();
    const address = '203.0.113.9';
    let refused = 0;
    for (let i = 0; i < 150; i += 1) {
      await RawSocket.open(url, { address }).then(
        (socket) => {
          socket.close();
        },
        (error: unknown) => {
          expect(String(error)).toContain('429');
          refused += 1;
        },
      );
    }
    expect(refused).toBe(30);
    sockets.push(await RawSocket.open(url, { address: '203.0.113.10' }));
  });

  it('of one address are so many at once', async () => {
    const { url, ready } = await serve({ maxSocketsPerAddress: 2 });
    const address = '2001:db8::1';
    const first = await ready({ address });
    await ready({ address: '2001:db8::2' });
    await expect(RawSocket.open(url, { address })).rejects.toThrow('429');
    first.close();
    await until(() =>
      ready({ address }).then(
        () => true,
        () => false,
      ),
    );
  });

  it('that do not answer are ended', async () => {
    // Who is alive has one beat to answer, on a machine that does something else.
    const { ready } = await serve({ heartbeatMs: 1000 });
    const [deaf, alive] = [await ready({ autoPong: false }), await ready()];
    let beats = 0;
    alive.socket.on('ping', () => (beats += 1));
    await until(() => deaf.closed !== null && beats > 3);
    expect([deaf.closed, alive.closed]).toEqual([[1006, ''], null]);
  });

  it.each([
    [
      'that subscribe before they are let in',
      {},
      { id: 'x', type: 'subscribe', payload: { query: CHANGES } },
      4401,
    ],
    ['that talk nonsense', {}, { type: 'nonsense' }, 4400],
    ['that say too much', {}, { type: 'ping', payload: { x: 'x'.repeat(300_000) } }, 1009],
  ])('%s are closed', async (_case, options, frame, code) => {
    const { url } = await serve();
    const socket = await RawSocket.open(url, options);
    sockets.push(socket);
    socket.send(frame);
    await until(() => socket.closed !== null);
    expect(socket.closed?.[0]).toBe(code);
  });

  it('of another protocol are not opened', async () => {
    const { url } = await serve();
    await expect(RawSocket.open(url, { protocol: 'graphql-ws' })).rejects.toThrow('subprotocol');
  });

  it('are told when the hub goes away', async () => {
    const { ready } = await serve();
    const socket = await ready();
    await hub?.stop();
    hub = undefined;
    await until(() => socket.closed !== null);
    expect(socket.closed?.[0]).toBe(1001);
  });
});
