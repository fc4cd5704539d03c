import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Gateway } from '../server.js';
import { gatewayOverTwoSubgraphs } from '../testing/two-subgraphs.js';

let gateway: Gateway;
let server: Server;
let url: string;
beforeAll(async () => {
  ({ gateway } = await gatewayOverTwoSubgraphs());
  server = express().use(gateway.router).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`;
});
afterAll(async () => {
  server.close();
  await gateway.stop();
});

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('the graph over HTTP', () => {
  it('answers a POST and names the request', async () => {
    const answer = await post('{"query":"{ place(id: \\"a\\") { name } }"}', {
      'x-request-id': 'abc-1',
    });
    expect(answer.headers.get('x-request-id')).toBe('abc-1');
    expect(await answer.json()).toEqual({ data: { place: { name: 'Place a' } } });
  });

  it('answers a GET that a form could not have sent', async () => {
    const asked = `${url}?query=${encodeURIComponent('{ place(id: "a") { name } }')}`;
    const plain = await fetch(asked);
    const preflighted = await fetch(asked, { headers: { 'apollo-require-preflight': '1' } });
    expect([plain.status, preflighted.status]).toEqual([400, 200]);
  });

  it.each([
    ['broken JSON', '{', 400, 'BODY_INVALID'],
    ['300 kB', JSON.stringify({ query: ' '.repeat(300_000) }), 413, 'BODY_TOO_LARGE'],
  ])('refuses %s with a stable code', async (_case, body, status, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});
