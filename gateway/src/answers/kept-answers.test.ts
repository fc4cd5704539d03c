import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Served } from '../testing/serve-gateway.js';
import { serveGateway } from '../testing/serve-gateway.js';

let hub: Served;
beforeEach(async () => {
  hub = await serveGateway();
});
afterEach(() => hub.stop());

const ask = (query: string, headers: Record<string, string> = {}) =>
  hub.post(JSON.stringify({ query }), headers);
const OFFICES = '{ place(id: "a") { name offices } }';

describe('a public answer', () => {
  it('is made once while its data hold', async () => {
    const first = await (await ask(OFFICES)).text();
    const asked = hub.seen.contexts.length;
    expect(await (await ask(OFFICES)).text()).toBe(first);
    expect(hub.seen.contexts).toHaveLength(asked);
  });

  it('is named by its question and its data, and not sent to who has it', async () => {
    const first = await ask(OFFICES);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const again = await ask(OFFICES, { 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await ask('{ place(id: "b") { name } }')).headers.get('etag')).not.toBe(etag);
  });

  it('is made again within a second or so once its data changed', async () => {
    const before = (await ask(OFFICES)).headers.get('etag');
    hub.seen.version = 'v2';
    await sleep(1050);
    const asked = hub.seen.contexts.length;
    const after = await ask(OFFICES, { 'if-none-match': before ?? '' });
    expect(after.status).toBe(200);
    expect(hub.seen.contexts.length).toBeGreaterThan(asked);
    expect(after.headers.get('etag')).not.toBe(before);
  });

  it('is made again all the same when the clock of the machine was put back an hour', async () => {
    await ask(OFFICES);
    const wall = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
    hub.seen.version = 'v2';
    await sleep(1050);
    const asked = hub.seen.contexts.length;
    await ask(OFFICES);
    wall.mockRestore();
    expect(hub.seen.contexts.length).toBeGreaterThan(asked);
  });

  it.each([
    ['has an error', '{ broken place(id: "a") { name } }', 200],
    ['is a refusal', '{ nothing }', 400],
  ])('is never kept when it %s', async (_case, query, status) => {
    const answer = await ask(query);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const asked = hub.seen.contexts.length;
    await ask(query);
    expect(hub.seen.contexts.length - asked).toBe(status === 200 ? 1 : 0);
  });

  it('differs with its form: another type, or other variables, is another answer', async () => {
    const query = 'query ($id: ID!) { place(id: $id) { name } }';
    const of = async (id: string) =>
      (await hub.post(JSON.stringify({ query, variables: { id } }))).json();
    expect(await of('a')).not.toEqual(await of('b'));
    const typed = await ask(OFFICES, { accept: 'application/graphql-response+json' });
    const plain = await ask(OFFICES, { accept: 'application/json' });
    expect(typed.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(plain.headers.get('content-type')).toContain('application/json');
  });
});

describe('a store without room', () => {
  it('keeps nothing, and answers all the same', async () => {
    await hub.stop();
    hub = await serveGateway({ answerStoreBytes: 0 });
    await ask(OFFICES);
    const asked = hub.seen.contexts.length;
    expect((await ask(OFFICES)).status).toBe(200);
    expect(hub.seen.contexts.length).toBeGreaterThan(asked);
  });
});
