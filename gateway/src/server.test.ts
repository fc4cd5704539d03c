import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INTERNAL_ERROR_MESSAGE } from '@maillage/kit';
import { getIntrospectionQuery } from 'graphql';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Gateway } from './server.js';
import type { Seen } from './testing/two-subgraphs.js';
import { gatewayOverTwoSubgraphs } from './testing/two-subgraphs.js';

let gateway: Gateway;
let seen: Seen;
beforeAll(async () => {
  ({ gateway, seen } = await gatewayOverTwoSubgraphs());
});
afterAll(() => gateway.stop());

const ask = (query: string) => gateway.execute({ query });

describe('a question over two subgraphs', () => {
  it('is answered as one', async () => {
    const { data, errors } = await ask('{ place(id: "a") { name offices twin { offices } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ place: { name: 'Place a', offices: 3, twin: { offices: 3 } } });
  });

  it('gives each subgraph one context, hence one set of loaders', async () => {
    seen.contexts.length = 0;
    await ask('{ a: place(id: "a") { offices twin { offices } } b: place(id: "b") { offices } }');
    expect(seen.contexts).toHaveLength(2);
  });

  it('carries the code and the details of a domain error', async () => {
    const { errors } = await ask('{ place(id: "nowhere") { name } }');
    expect(errors).toMatchObject([
      { message: 'Ce lieu est inconnu.', extensions: { code: 'PLACE_UNKNOWN', id: 'nowhere' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('places');
  });

  it('says nothing of an unforeseen failure, and keeps the rest', async () => {
    const { data, errors } = await ask('{ broken place(id: "a") { name failing } }');
    expect(data).toEqual({ broken: null, place: { name: 'Place a', failing: null } });
    expect(errors?.map((e) => e.message)).toEqual([INTERNAL_ERROR_MESSAGE, INTERNAL_ERROR_MESSAGE]);
    expect(JSON.stringify(errors)).not.toContain('hunter2');
  });

  it.each([
    [
      'too deep',
      `{ place(id: "a") ${'{ twin '.repeat(20)} { id } ${'}'.repeat(20)} }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'with too many aliases',
      `{ ${Array.from({ length: 60 }, (_, i) => `a${String(i)}: broken`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
    ['too long', `{ ${'broken '.repeat(5000)} }`, 'QUERY_TOO_LONG'],
  ])('is refused with a stable code when it is %s', async (_case, query, code) => {
    const { errors } = await ask(query);
    expect(errors?.map((e) => e.extensions?.['code'])).toContain(code);
  });

  it('is not too deep when it is the introspection of a client', async () => {
    const { errors } = await ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
  });

  it('is refused by name when a field does not exist', async () => {
    const { errors } = await ask('{ place(id: "a") { nom } }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(errors?.[0]?.message).toContain('nom');
  });
});

describe('the name of what would be answered', () => {
  it('is the same while the data are, and another for each key', async () => {
    const tag = await gateway.tag('/a.atom');
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(await gateway.tag('/a.atom')).toBe(tag);
    expect(await gateway.tag('/b.atom')).not.toBe(tag);
  });

  it('asks the graph nothing, and changes with the data within a second or so', async () => {
    const tag = await gateway.tag('/a.atom');
    const asked = seen.contexts.length;
    seen.version = 'v2';
    await sleep(1050);
    expect(await gateway.tag('/a.atom')).not.toBe(tag);
    expect(seen.contexts).toHaveLength(asked);
  });
});
