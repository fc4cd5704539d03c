import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import type { GatewaySettings } from '../settings.js';
import { FakeRegister } from '../testing/fake-register.js';
import { liveSubgraph } from '../testing/live-subgraph.js';
import { until } from '../testing/raw-socket.js';
import type { Served } from '../testing/serve-gateway.js';
import { serveGateway } from '../testing/serve-gateway.js';

let hub: Served | undefined;
afterEach(async () => {
  await hub?.stop();
  hub = undefined;
});

async function serve(settings: Partial<GatewaySettings> = {}) {
  const register = new FakeRegister();
  hub = await serveGateway(settings, [liveSubgraph(register)]);
  return { register, url: `${hub.url}/stream`, metrics: hub.metrics };
}

const CHANGES = 'subscription { c: changes { cursor changes { id place { offices } } } }';
const SEARCH = `?query=${encodeURIComponent('subscription { changes { changes { id } } }')}`;
const EVENTS = { accept: 'text/event-stream' };

/** What a stream tells until it is enough; it is then left. */
async function told(answer: Response, isEnough: (text: string) => boolean): Promise<string> {
  let text = '';
  for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    if (isEnough(text)) break;
  }
  return text;
}

/** The first events of a stream, which is then left. */
async function eventsOf(answer: Response, count: number): Promise<string[]> {
  const text = await told(answer, (so) => so.split('\n\n').length > count);
  return text.split('\n\n').slice(0, count);
}

describe('live changes as Server-Sent Events', () => {
  it('are told to a client of graphql-sse as they were selected', async () => {
    const { register, url } = await serve();
    const client = createClient({ url, retryAttempts: 0 });
    const told = client.iterate({ query: CHANGES });
    expect(await told.next()).toMatchObject({ value: { data: { c: { changes: [] } } } });
    register.add();
    const changes = [{ id: '1', place: { offices: 3 } }];
    expect(await told.next()).toMatchObject({ value: { data: { c: { cursor: 's1', changes } } } });
    client.dispose();
    await until(() => register.open === 0);
  });

  it('resume after `Last-Event-ID`, whatever the operation says', async () => {
    const { register, url } = await serve();
    register.add(3);
    const answer = await fetch(`${url}${SEARCH}`, {
      headers: { ...EVENTS, 'last-event-id': 's1' },
    });
    expect(await eventsOf(answer, 1)).toEqual([
      'id: s3\nevent: next\ndata: {"data":{"changes":{"changes":[{"id":"2"},{"id":"3"}]}}}',
    ]);
  });

  it('tell a browser that comes back to another register that its cursor is refused, and complete', async () => {
    const { url } = await serve();
    const headers = { ...EVENTS, 'last-event-id': 's9' };
    const [next, complete] = await eventsOf(await fetch(`${url}${SEARCH}`, { headers }), 2);
    expect(next).toMatch(/^event: next\ndata: {"errors":\[{.*"code":"CURSOR_INVALID"/);
    expect(complete).toBe('event: complete\ndata: ');
  });

  it('are read by curl, without a word about what it accepts', async () => {
    const { register, url } = await serve();
    const curl = spawn('curl', ['-sN', `${url}${SEARCH}`]);
    let text = '';
    curl.stdout.on('data', (part: Buffer) => (text += part.toString()));
    await until(() => text.includes('id: s0'));
    register.add();
    await until(() => text.includes('id: s1\nevent: next\ndata: {"data":'));
    curl.kill();
    await until(() => register.open === 0);
    expect(
      text
        .split('\n\n')
        .slice(0, 2)
        .map((event) => event.split('\n')[0]),
    ).toEqual(['id: s0', 'id: s1']);
  });

  it('beat when there is nothing to tell', async () => {
    const { url } = await serve({ heartbeatMs: 20 });
    const answer = await fetch(`${url}${SEARCH}`, { headers: EVENTS });
    // On a slow machine, the first beat is before the first event.
    const beaten = /^(:\n\n)*id: \S+\nevent: next\ndata: .+\n\n(:\n\n){2,}$/;
    expect(await told(answer, (text) => beaten.test(text))).toMatch(beaten);
  });

  it.each([
    ['an unknown field', { query: 'subscription { nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a query', { query: '{ place(id: "a") { name } }' }, 400, 'TRANSPORT_WRONG'],
    ['no operation', { variables: {} }, 400, 'BAD_REQUEST'],
    ['variables that are none', { query: CHANGES, variables: [1] }, 400, 'BAD_REQUEST'],
    ['300 kB', { query: ' '.repeat(300_000) }, 413, 'BODY_TOO_LARGE'],
  ])('refuse %s with a stable code', async (_case, body, status, code) => {
    const { url } = await serve();
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('tell an error as an event to who reads events, and complete', async () => {
    const { url } = await serve();
    const answer = await fetch(`${url}?query=${encodeURIComponent('subscription { nothing }')}`, {
      headers: EVENTS,
    });
    const [next, complete] = await eventsOf(answer, 2);
    expect(next).toContain('event: next\ndata: {"errors":[{"message":"Cannot query field');
    expect(complete).toBe('event: complete\ndata: ');
  });

  it('are so many at once for one address', async () => {
    const { url } = await serve({ maxSocketsPerAddress: 1 });
    const headers = { ...EVENTS, 'x-forwarded-for': '203.0.113.9' };
    const first = await fetch(`${url}${SEARCH}`, { headers });
    const second = await fetch(`${url}${SEARCH}`, { headers });
    expect(second.status).toBe(429);
    expect(await second.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_CONNECTIONS', max: 1 } }],
    });
    await first.body?.cancel();
    await until(async () => {
      const again = await fetch(`${url}${SEARCH}`, { headers });
      await again.body?.cancel();
      return again.status === 200;
    });
  });

  it('cut who does not read, and go on for others', async () => {
    const { register, url, metrics } = await serve({ maxWaitingBatches: 4, maxCost: 100_000 });
    // Long names: a few batches fill what the kernel keeps for who does not read.
    const wide = Array.from({ length: 40 }, (_, i) => `${'a'.repeat(100)}${i}: id`).join(' ');
    const query = `subscription { changes { cursor changes { ${wide} } } }`;
    const slow = request(`${url}?query=${encodeURIComponent(query)}`).end();
    const [response] = (await once(slow, 'response')) as [IncomingMessage];
    response.once('error', () => undefined);
    const told = createClient({ url, retryAttempts: 0 }).iterate({ query });
    await told.next();
    while (!(await metrics()).includes('maillage_live_cut_total 1')) {
      register.add(200);
      await told.next();
    }
    response.resume();
    await new Promise((closed) => response.once('close', closed));
    expect(response.complete).toBe(false);
  });
});

describe('a subscription sent to the graph itself', () => {
  it('is told where to go', async () => {
    await serve();
    const answer = await hub?.post(JSON.stringify({ query: CHANGES }));
    expect(await answer?.json()).toMatchObject({
      errors: [{ extensions: { code: 'TRANSPORT_WRONG' } }],
    });
  });
});
