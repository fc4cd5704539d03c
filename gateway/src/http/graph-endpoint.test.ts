import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Served } from '../testing/serve-gateway.js';
import { serveGateway } from '../testing/serve-gateway.js';

let hub: Served;
beforeAll(async () => {
  hub = await serveGateway({ maxCost: 100 });
});
afterAll(() => hub.stop());

const NAME = '{ place(id: "a") { name } }';
const body = (query: string, more: object = {}) => JSON.stringify({ query, ...more });
const codeOf = async (answer: Response): Promise<unknown> => {
  const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
};
const SCRIPT = { 'apollo-require-preflight': '1' };

describe('the graph over HTTP', () => {
  it('answers a POST and names the request', async () => {
    const answer = await hub.post(body(NAME), { 'x-request-id': 'abc-1' });
    expect(answer.headers.get('x-request-id')).toBe('abc-1');
    expect(await answer.json()).toEqual({ data: { place: { name: 'Place a' } } });
  });

  it('answers a GET that a form could not have sent, and refuses the others', async () => {
    const asked = `?query=${encodeURIComponent(NAME)}`;
    expect((await hub.get(asked, SCRIPT)).status).toBe(200);
    expect((await hub.get(asked)).status).toBe(400);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect((await hub.post(body(NAME), { 'content-type': type })).status).toBe(400);
    }
  });

  it('keeps a query under its hash, and answers the hash alone, by GET too', async () => {
    const query = '{ place(id: "apq") { name } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const alone = JSON.stringify({ extensions });
    expect(await codeOf(await hub.post(alone))).toBe('PERSISTED_QUERY_NOT_FOUND');
    const first = await (await hub.post(body(query, { extensions }))).text();
    expect(await (await hub.post(alone)).text()).toBe(first);
    const search = `?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    expect(await (await hub.get(search, SCRIPT)).text()).toBe(first);
  });

  it('takes no other query for a hash', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const answer = await hub.post(body(NAME, { extensions }));
    expect([answer.status, (await answer.json()) as object]).toMatchObject([400, { errors: [{}] }]);
  });

  it.each([
    ['br', 'gzip, deflate, br'],
    ['gzip', 'gzip'],
    [null, 'identity'],
  ])('compresses a long answer as %s for who takes « %s »', async (encoding, taken) => {
    const query = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: place(id: "${i}") { name twin { name } }`).join(' ')} }`;
    for (let time = 0; time < 2; time += 1) {
      const answer = await hub.post(body(query), { 'accept-encoding': taken });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('vary')).toBe('accept, accept-encoding');
      expect(await answer.json()).toMatchObject({ data: { a39: { name: 'Place 39' } } });
    }
  });

  it.each([
    ['broken JSON', '{', 400, 'BODY_INVALID'],
    ['300 kB', JSON.stringify({ query: ' '.repeat(300_000) }), 413, 'BODY_TOO_LARGE'],
    ['a list of operations', `[${body(NAME)},${body(NAME)}]`, 400, 'BAD_REQUEST'],
    ['no operation', '{"variables":{}}', 400, 'BAD_REQUEST'],
    [
      'fragments in a circle',
      body('{...a} fragment a on Query {...b} fragment b on Query {...a}'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a directive said twice',
      body('{ broken @skip(if: true) @skip(if: true) }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unfinished operation', body('{ place('), 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'a kind of operation that is not served',
      body('mutation { x }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('refuses %s with a stable code', async (_case, text, status, code) => {
    const answer = await hub.post(text);
    expect([answer.status, await codeOf(answer)]).toEqual([status, code]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('tells what an operation costs, kept or not, of what it may', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { headers } = await hub.post(body('{ place(id: "cost") { name twin { name } } }'));
      expect([headers.get('x-graphql-cost'), headers.get('x-graphql-cost-limit')]).toEqual([
        '2',
        '100',
      ]);
    }
  });

  it('refuses an answer that takes too long, and lives on', async () => {
    const hasty = await serveGateway({ deadlineMs: 1000 });
    // What is asked for after was answered before: a busy machine has it at hand.
    await hasty.post(body(NAME));
    const answer = await hasty.post(body('{ slow }'));
    expect([answer.status, await codeOf(answer)]).toEqual([504, 'DEADLINE_EXCEEDED']);
    expect((await hasty.post(body(NAME))).status).toBe(200);
    await hasty.stop();
  });
});
