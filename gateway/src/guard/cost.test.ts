import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { costOf } from './cost.js';

const schema = buildSchema(`
  type Query {
    place(id: ID!): Place
    places(first: Int! = 50, kinds: [ID!]): PlaceConnection!
    nearest(kinds: [ID!]!, first: Int! = 3): [Place!]!
    columns: Columns!
  }
  type Place { id: ID! twin: Place parents: [Place!]! counts(kinds: [ID!]): [Count!]! places(first: Int! = 50): PlaceConnection! }
  type PlaceConnection { nodes: [Place!]! edges: [Edge!]! pageInfo: PageInfo! totalCount: Int! }
  type Edge { node: Place! cursor: String! }
  type PageInfo { hasNextPage: Boolean! }
  type Count { n: Int! }
  type Columns { ids: [ID!]! values: [Float]! version: String! }
`);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  return costOf(schema, document, operation, variables);
}

describe('the cost of an operation', () => {
  it.each([
    ['an object counts one', '{ place(id: 1) { id } }', 1],
    ['a page, its rows', '{ places(first: 20) { nodes { id } } }', 21],
    ['a page without a size, the one that it has by default', '{ places { nodes { id } } }', 52],
    ['nodes and edges both', '{ places(first: 20) { nodes { id } edges { node { id } } } }', 61],
    ['the end of a page, once', '{ places(first: 20) { pageInfo { hasNextPage } totalCount } }', 2],
    ['rows per kind', '{ nearest(first: 5, kinds: ["a", "b"]) { id } }', 10],
    ['a list by the kinds it is asked for', '{ place(id: 1) { counts(kinds: ["a"]) { n } } }', 2],
    ['a list that tells nothing, ten', '{ place(id: 1) { parents { id } } }', 11],
    ['a column, two hundred', '{ columns { ids values version } }', 401],
    ['the schema, five hundred', '{ __typename __schema { types { name } } }', 500],
    ['plain values, a fiftieth', `{ place(id: 1) { ${'id '.repeat(100)} } }`, 3],
    ['each alias', '{ a: place(id: 1) { id } b: place(id: 2) { id } }', 2],
    [
      'a kind that filters a page, nothing',
      '{ places(first: 5, kinds: ["a", "b"]) { nodes { id } } }',
      6,
    ],
  ])('%s', (_rule, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('multiplies what is nested', () => {
    const nested =
      '{ places(first: 200) { nodes { places(first: 200) { nodes { parents { id } } } } } }';
    expect(cost(nested)).toBeGreaterThan(400_000);
  });

  it('reads sizes from variables, their defaults included', () => {
    const query = 'query ($n: Int! = 7) { places(first: $n) { nodes { id } } }';
    expect(cost(query)).toBe(8);
    expect(cost(query, { n: 3 })).toBe(4);
  });

  it('counts a page beyond the largest as the largest: its subgraph says what is wrong', () => {
    expect(cost('{ places(first: 100000) { nodes { id } } }')).toBe(205);
    expect(cost('{ places(first: -5) { nodes { id } } }')).toBe(2);
  });

  it('follows fragments, as often as they are spread', () => {
    const one = '{ place(id: 1) { ...f ...f } } fragment f on Place { twin { id } }';
    expect(cost(one)).toBe(3);
  });

  it('is reckoned at once where fragments double at each level', () => {
    const levels = Array.from(
      { length: 60 },
      (_, i) => `fragment f${i} on Place { ...f${i + 1} ...f${i + 1} }`,
    );
    const bomb = `{ place(id: 1) { ...f0 } } ${levels.join(' ')} fragment f60 on Place { id }`;
    // Of the processor, not of the clock: the machine may do something else meanwhile.
    const start = process.cpuUsage();
    expect(cost(bomb)).toBeGreaterThan(1e15);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(200);
  });
});
