import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedSubgraph } from '@maillage/kit';
import { IdentitySigner, IdentityVerifier, serveSubgraph } from '@maillage/kit';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { productsSubgraph } from './products/products.js';
import { serveRouter } from './router.js';
import { fetchSuite, runSuite, startNeighbour } from './suite.js';

/** Apollo's own traces: ours are OpenTelemetry's, which any backend reads. */
const NOT_OFFERED = ['ftv1'];

let suite: string;
let products: ServedSubgraph;
const stops: (() => unknown)[] = [];
beforeAll(async () => {
  suite = await fetchSuite();
  const signer = await IdentitySigner.create();
  const subgraph = await productsSubgraph();
  const verifier = new IdentityVerifier(signer.publicKey, 'products');
  products = await serveSubgraph(
    { subgraph, verifier, logger: pino({ level: 'silent' }) },
    { port: 0, host: '127.0.0.1' },
  );
  stops.push(() => products.stop());
  const neighbours = [
    { name: 'users', url: 'http://localhost:4002/' },
    { name: 'inventory', url: 'http://localhost:4003/' },
  ] as const;
  const placed = neighbours.map(({ name, url }) => {
    stops.push(startNeighbour(suite, name));
    const sdl = readFileSync(join(suite, 'dist/subgraphs', name, `${name}.graphql`), 'utf8');
    return { name, url, sdl };
  });
  const own = { name: 'products', url: productsUrl(), sdl: subgraph.sdl };
  stops.push(await serveRouter([own, ...placed], signer));
}, 120_000);
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
  rmSync(dirname(suite), { recursive: true, force: true });
});

const productsUrl = (): string => `http://127.0.0.1:${String(products.port)}/graphql`;

describe('a subgraph that the kit builds', () => {
  it('passes every test of the federation’s compatibility suite but what it does not offer', async () => {
    const results = await runSuite(suite, productsUrl());
    const passed = results.filter(({ status }) => status === 'passed');
    const others = results.filter(({ status }) => status !== 'passed');
    process.stdout.write(
      `compatibility suite: ${String(passed.length)} of ${String(results.length)} passed\n`,
    );
    expect(others.map(({ fullName }) => fullName)).toEqual(NOT_OFFERED);
    expect(passed.length).toBeGreaterThan(20);
  });
});
