import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { RequestContext, Subgraph } from '../federation/index.js';
import { IdentitySigner, IdentityVerifier } from '../identity/index.js';
import { silentLogger } from '../testing/silent-logger.js';
import type { ServedSubgraph } from './serve-subgraph.js';
import { serveSubgraph } from './serve-subgraph.js';

let isReady = true;
const seen: RequestContext[] = [];
const schema = buildSchema('type Query { name: String failing: String }');
const fields = schema.getQueryType()?.getFields() ?? {};
Object.assign(fields['name'] ?? {}, { resolve: () => 'Lille' });
Object.assign(fields['failing'] ?? {}, {
  resolve: () => {
    throw new Error('password=hunter2');
  },
});
const subgraph: Subgraph = {
  ...{ name: 'places', sdl: '', schema, close: () => Promise.resolve() },
  routes: [
    {
      path: '/files/:version/:file',
      handle: (params) =>
        Promise.resolve({ status: 200, headers: { etag: '"1"' }, body: JSON.stringify(params) }),
    },
  ],
  context: (request) => {
    seen.push(request);
    return request;
  },
  version: () => Promise.resolve('v7'),
  ready: () => (isReady ? Promise.resolve() : Promise.reject(new Error('no data'))),
};

let served: ServedSubgraph;
let signer: IdentitySigner;
let base: string;
beforeAll(async () => {
  signer = await IdentitySigner.create();
  const verifier = new IdentityVerifier(signer.publicKey, 'places');
  served = await serveSubgraph(
    { subgraph, verifier, logger: silentLogger },
    { port: 0, host: '127.0.0.1' },
  );
  base = `http://127.0.0.1:${String(served.port)}`;
});
afterAll(() => served.stop());

const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

describe('a subgraph over HTTP', () => {
  it('answers, with the request it serves and its caller', async () => {
    const token = await signer.tokenFor({ subject: null, vouched: true }, 'places');
    const response = await ask('{ name }', {
      authorization: `Bearer ${token}`,
      'x-request-id': 'r1',
    });
    expect(await response.json()).toEqual({ data: { name: 'Lille' } });
    expect(seen.at(-1)).toMatchObject({ requestId: 'r1', caller: { vouched: true } });
  });

  it('answers a stranger as the public', async () => {
    await ask('{ name }');
    expect(seen.at(-1)).toMatchObject({ caller: { subject: null, vouched: false } });
  });

  it('masks what nobody foresaw', async () => {
    const text = await (await ask('{ name failing }')).text();
    expect(JSON.parse(text)).toMatchObject({
      data: { name: 'Lille', failing: null },
      errors: [{ extensions: { code: 'INTERNAL_ERROR' } }],
    });
    expect(text).not.toContain('hunter2');
  });

  it.each([
    ['a field that does not exist', '{ nom }', 'nom'],
    ['an unfinished document', '{ name', 'Syntax Error'],
  ])('says what is wrong with %s', async (_case, query, said) => {
    const { errors } = (await (await ask(query)).json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain(said);
  });

  it('refuses a body that no gateway sends', async () => {
    const response = await ask(`{ name } # ${'x'.repeat(5_000_000)}`).catch(() => null);
    expect([413, undefined]).toContain(response?.status);
    expect((await ask('{ name }')).status).toBe(200);
  });

  it('says whether it lives, and whether its data can be read', async () => {
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
    expect((await fetch(`${base}/health/ready`)).status).toBe(200);
    isReady = false;
    expect((await fetch(`${base}/health/ready`)).status).toBe(503);
    isReady = true;
  });

  it('tells the version of its data', async () => {
    expect(await (await fetch(`${base}/version`)).json()).toEqual({ version: 'v7' });
  });

  it('counts what it answered', async () => {
    await ask('{ name }');
    const told = await (await fetch(`${base}/metrics`)).text();
    expect(told).toMatch(/maillage_subgraph_request_seconds_count\{[^}]*status="200"[^}]*\} \d/);
    expect(told).toContain('process_resident_memory_bytes');
  });

  it('serves its own routes, and nothing else', async () => {
    const response = await fetch(`${base}/files/v1/a%20b.json`);
    expect(await response.json()).toEqual({ version: 'v1', file: 'a b.json' });
    for (const path of ['/files/v1', '/files/v1/', '/files/%E0%A4%A/x', '/elsewhere']) {
      expect((await fetch(`${base}${path}`)).status).toBe(404);
    }
  });
});
