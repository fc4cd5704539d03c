/** A request that nobody should send, and what comes of it. */
export interface Shape {
  readonly name: string;
  /** The body of a POST, made when it is needed: some are huge. */
  readonly body: () => string;
  readonly status: number;
  readonly code: string;
}

const operation = (query: string, variables: object = {}): string =>
  JSON.stringify({ query, variables });

const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');

const nested = (levels: number): string =>
  `{ territory(id: "FR") ${'{ successor '.repeat(levels)}{ id }${' }'.repeat(levels)} }`;

/** Another list's cursor, well made: only its list's name is wrong. */
const FOREIGN_CURSOR = Buffer.from(JSON.stringify(['territories', 'Lille', 'COM-59350'])).toString(
  'base64url',
);

const asked = (name: string, query: string, code: string): Shape => ({
  ...{ name, code, status: 200 },
  body: () => operation(query),
});

const refused = (name: string, body: () => string, code: string, status = 400): Shape => ({
  ...{ name, body, code, status },
});

/** Well-formed operations that ask for what is not. */
const MISTAKEN: readonly Shape[] = [
  asked('an unknown id', '{ territory(id: "COM-00000") { name } }', 'TERRITORY_UNKNOWN'),
  asked('an id in lower case', '{ territory(id: "com-59512") { name } }', 'TERRITORY_ID_INVALID'),
  asked(
    'a point at sea',
    '{ nearestServices(lat: 47, lon: -30, kinds: ["mairie"]) { metres } }',
    'POINT_OUTSIDE',
  ),
  asked(
    'the cursor of another list',
    `{ services(after: "${FOREIGN_CURSOR}") { totalCount } }`,
    'CURSOR_INVALID',
  ),
  asked(
    'a page of 100,000 rows',
    '{ services(first: 100000) { totalCount nodes { id } } }',
    'PAGE_SIZE_INVALID',
  ),
  asked(
    'the year 220',
    '{ territory(id: "COM-59512", asOf: "0220-01-01") { name } }',
    'DATE_OUT_OF_RANGE',
  ),
  asked(
    'an unknown kind',
    '{ services(kinds: ["\'; DROP TABLE service; --"]) { totalCount } }',
    'KIND_UNKNOWN',
  ),
  asked('a search for nothing', '{ searchTerritories(query: "  ,") { score } }', 'SEARCH_EMPTY'),
];

/** Operations that are too much. */
const OVERSIZED: readonly Shape[] = [
  refused('60 levels', () => operation(nested(60)), 'QUERY_TOO_DEEP'),
  refused('1,200 levels', () => operation(nested(1200)), 'QUERY_TOO_DEEP'),
  refused(
    '10,000 aliases',
    () => operation(`{ ${many(10_000, (i) => `a${i}:sources{id}`)} }`),
    'QUERY_TOO_LONG',
  ),
  refused(
    '200 aliases',
    () => operation(`{ ${many(200, (i) => `a${i}:sources{id}`)} }`),
    'TOO_MANY_ALIASES',
  ),
  refused(
    'pages in pages',
    () =>
      operation(
        '{ services(first: 200) { nodes { territory { services(first: 200) { nodes { name } } } } } }',
      ),
    'QUERY_TOO_COSTLY',
  ),
  refused(
    'forty columns of the whole country',
    () =>
      operation(`{ ${many(40, (i) => `a${i}: territoryColumns(level: COMMUNE) { ids names }`)} }`),
    'QUERY_TOO_COSTLY',
  ),
  refused(
    'fragments that double at each level',
    () =>
      operation(
        `{ territory(id: "FR") { ...f0 } } ${many(40, (i) => `fragment f${i} on Territory { ...f${i + 1} ...f${i + 1} }`)} fragment f40 on Territory { name }`,
      ),
    'QUERY_TOO_DEEP',
  ),
  refused(
    'the schema of the schema of the schema',
    () =>
      operation(
        `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`,
      ),
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused('20 MB', () => operation(`# ${'x'.repeat(20_000_000)}`), 'BODY_TOO_LARGE', 413),
];

/** What is no operation at all. */
const MALFORMED: readonly Shape[] = [
  refused('broken JSON', () => '{"query": "{ sources', 'BODY_INVALID'),
  refused('JSON that opens 100,000 lists', () => '['.repeat(100_000), 'BODY_INVALID'),
  refused('no body', () => '', 'BODY_INVALID'),
  refused('a list of operations', () => `[${operation('{ sources { id } }')}]`, 'BAD_REQUEST'),
  refused('a number', () => '42', 'BAD_REQUEST'),
  refused('an unfinished operation', () => operation('{ sources {'), 'GRAPHQL_PARSE_FAILED'),
  refused(
    'a value that opens 1,500 lists',
    () => operation(`{ territory(id: ${'['.repeat(1500)}${']'.repeat(1500)}) { name } }`),
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'fragments in a circle',
    () =>
      operation(
        '{ territory(id: "FR") { ...a } } fragment a on Territory { ...b } fragment b on Territory { ...a }',
      ),
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'a directive said three times',
    () => operation('{ sources @skip(if: true) @skip(if: false) @skip(if: true) { id } }'),
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'a field that does not exist',
    () => operation('{ secrets }'),
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused('a mutation', () => operation('mutation { drop }'), 'GRAPHQL_VALIDATION_FAILED'),
  refused(
    'a variable of another type',
    () => operation('query ($n: Int!) { services(first: $n) { totalCount } }', { n: 'many' }),
    'BAD_USER_INPUT',
  ),
];

/** Every request that nobody should send. */
export const SHAPES: readonly Shape[] = [...MISTAKEN, ...OVERSIZED, ...MALFORMED];
