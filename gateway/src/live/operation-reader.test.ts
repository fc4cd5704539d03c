import { describe, expect, it } from '@jest/globals';
import { PUBLIC_CALLER } from '@maillage/kit';
import { buildSchema } from 'graphql';
import { LiveBench } from '../testing/live-bench.js';
import { liveFields } from './live-field.js';
import { LiveRefused } from './live.errors.js';

const { live } = new LiveBench(undefined, { maxCost: 1000 });
const BATCH = { ids: ['1', '2'], cursor: 's2' };

function codesOf(query: string, variables: Record<string, unknown> = {}, from = live): unknown[] {
  try {
    from.read({ query, variables }, PUBLIC_CALLER);
    return [];
  } catch (error) {
    if (!(error instanceof LiveRefused)) throw error;
    return error.errors.map(({ extensions }) => extensions?.['code']);
  }
}

const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: id`).join(' ');
const nested = (levels: number) => `${'{ after '.repeat(levels)}{ id }${' }'.repeat(levels)}`;

describe('a subscription', () => {
  it('becomes a query for a batch, its selection as it was', () => {
    const query = `
      subscription ($f: ChangeFilter, $after: String, $ids: String, $no: Boolean = false) { ...root }
      fragment root on Subscription { c: changes(filter: $f, after: $after) { cursor ...list } }
      fragment list on ChangeBatch { changes { id n: name(lang: $ids) @skip(if: $no) } }`;
    const variables = { f: { kinds: ['a'] }, after: 's1', ids: 'en' };
    const { followed, selection, after } = live.read({ query, variables }, PUBLIC_CALLER);
    expect(after).toBe('s1');
    expect(followed).toMatchObject({
      field: { subgraph: 'reforms' },
      args: { filter: variables.f },
    });
    const question = selection.question(BATCH);
    expect(question.variables).toEqual({ ids: 'en', ids_: BATCH.ids, cursor: 's2' });
    expect(question.query.replaceAll(/\s+/g, ' ')).toBe(
      'query ($ids: String, $no: Boolean = false, $ids_: [ID!]!, $cursor: String!) ' +
        '{ c: changeBatch(ids: $ids_, cursor: $cursor) { cursor ...list told: changes { id } } } ' +
        'fragment list on ChangeBatch { changes { id n: name(lang: $ids) @skip(if: $no) } }',
    );
  });

  it('may ask for its field in several places', () => {
    const query =
      'subscription { changes { cursor } ... on Subscription { changes { changes { id } } } }';
    const { selection } = live.read({ query }, PUBLIC_CALLER);
    expect(selection.question(BATCH).query).toContain('cursor\n    changes {');
  });

  it.each([
    ['unfinished', 'subscription { changes(', 'GRAPHQL_PARSE_FAILED'],
    [
      'longer than it may be',
      `subscription { changes { ${'cursor '.repeat(4000)} } }`,
      'QUERY_TOO_LONG',
    ],
    ['of an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'of two fields',
      'subscription { a: changes { cursor } b: changes { cursor } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'of a field that may be left out',
      'subscription { changes @skip(if: true) { cursor } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'of a variable that is not defined',
      'subscription { changes(after: $a) { cursor } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['too deep', `subscription { changes { changes ${nested(20)} } }`, 'QUERY_TOO_DEEP'],
    ['too costly', 'subscription { changes { changes { before { id } } } }', 'QUERY_TOO_COSTLY'],
    [
      'at the limit of aliases, which its query passes',
      `subscription { changes { changes { ${aliases(50)} } } }`,
      'TOO_MANY_ALIASES',
    ],
    ['that is a query', '{ changeBatch(ids: [], cursor: "") { cursor } }', 'TRANSPORT_WRONG'],
    [
      'among others, without a name',
      'subscription A { changes { cursor } } subscription B { changes { cursor } }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['of introspection', 'subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused', (_case, query, code) => {
    expect(codesOf(query)).toContain(code);
  });

  it('is refused when its variables are not of their types', () => {
    const query = 'subscription ($f: ChangeFilter!) { changes(filter: $f) { cursor } }';
    expect(codesOf(query, { f: { modulo: 'x' } })).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(query)).toEqual(['BAD_USER_INPUT']);
  });

  it('is counted as the largest batch', () => {
    const fits = 'subscription { changes { changes { id name after { id } } } }';
    const { live: strict } = new LiveBench(undefined, { maxCost: 400 });
    expect([codesOf(fits), codesOf(fits, {}, strict)]).toEqual([[], ['QUERY_TOO_COSTLY']]);
  });

  it('is refused by a graph that has none, and read again on a new one', () => {
    const { live: other } = new LiveBench();
    const query = 'subscription { changes { cursor } }';
    expect(codesOf(query, {}, other)).toEqual([]);
    other.use(buildSchema('type Query { x: Int }'), 'type Query { x: Int }');
    expect(codesOf(query, {}, other)).toEqual(['SUBSCRIPTIONS_NOT_SERVED']);
  });
});

describe('the subgraph of a live field', () => {
  const graphs = `enum join__Graph { A @join__graph(name: "a", url: "") B @join__graph(name: "b", url: "") }`;

  it('is the one that the field itself names, where the type is of several', () => {
    const sdl = `${graphs} type Subscription @join__type(graph: A) @join__type(graph: B)
      { other: Int @join__field(graph: A) changes: Int @join__field(graph: B) }`;
    expect(liveFields(sdl)).toMatchObject([{ name: 'changes', subgraph: 'b' }]);
  });

  it('is none where the supergraph has no such field', () => {
    expect(liveFields(`${graphs} type Subscription @join__type(graph: A) { other: Int }`)).toEqual(
      [],
    );
    expect(liveFields(graphs)).toEqual([]);
  });
});
