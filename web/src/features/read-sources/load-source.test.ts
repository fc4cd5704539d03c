import { describe, expect, it } from '@jest/globals';
import type { GraphAnswer } from '../../graphql/load-context.js';
import { loadSource } from './load-source.js';

const failing = (code: string): GraphAnswer => ({
  data: { source: null, territorySource: null },
  errors: [{ message: 'Une phrase.', extensions: { code } }],
});
const empty = { newest: null, snapshots: { nodes: [] } };
const SERVICES: GraphAnswer = { data: { source: { id: 'poste', kinds: [], ...empty } } };
const TERRITORIES: GraphAnswer = { data: { territorySource: { id: 'zrr', gives: [], ...empty } } };

/** A graph in which each of the two subgraphs answers so. */
const graphOf = (services: GraphAnswer, territories: GraphAnswer) => ({
  graph: (query: string) =>
    Promise.resolve(query.includes('territorySource') ? territories : services),
});
const load = (services: GraphAnswer, territories: GraphAnswer) =>
  loadSource(graphOf(services, territories), { id: 'x', after: null });
const statusOf = (loaded: Promise<unknown>) =>
  loaded.catch((thrown: unknown) => (thrown as { init: { status: number } }).init.status);

const UNKNOWN = failing('SOURCE_UNKNOWN');
const DOWN = failing('SUBGRAPH_UNAVAILABLE');

describe('the page of a source', () => {
  it('tells a source of services, or else of territories', async () => {
    expect((await load(SERVICES, UNKNOWN)).source).toMatchObject({ id: 'poste', gives: null });
    expect((await load(UNKNOWN, TERRITORIES)).source).toMatchObject({ id: 'zrr', kinds: null });
  });

  it('tells a source of territories while services are down', async () => {
    expect((await load(DOWN, TERRITORIES)).source.id).toBe('zrr');
  });

  it('does not exist where neither knows it, and is asked again where one could not say', async () => {
    expect(await statusOf(load(UNKNOWN, UNKNOWN))).toBe(404);
    expect(await statusOf(load(DOWN, UNKNOWN))).toBe(503);
    expect(await statusOf(load(UNKNOWN, DOWN))).toBe(503);
  });
});
