/** The architecture, as data: each rule says why it is there (docs/adr/0002). */
const ROLE = {
  database:
    '\\.(repository|record|wiring)\\.ts$|/migrations/|/load/|/history/|/sync/|/follow/|/intake/|/testing/|/main\\.ts$|/schema\\.ts$|\\.integration\\.test\\.ts$',
  graphql: '\\.(resolver|type|reference)\\.ts$|/territory-level\\.ts$',
};
const ourOwn = '^(gateway|web|scripts|schema|subgraphs)/';

module.exports = {
  forbidden: [
    {
      name: 'schema-is-a-leaf',
      severity: 'error',
      comment: 'The contract depends on nobody, so that anybody may depend on it.',
      from: { path: '^schema/' },
      to: { path: ourOwn, pathNot: '^schema/' },
    },
    {
      name: 'kit-knows-no-subgraph',
      severity: 'error',
      comment: 'What all subgraphs share holds no domain word: it could not be shared otherwise.',
      from: { path: '^subgraphs/kit/' },
      to: { path: ourOwn, pathNot: '^subgraphs/kit/' },
    },
    {
      name: 'subgraphs-never-meet',
      severity: 'error',
      comment:
        'Subgraphs meet only in the supergraph, through entity keys. Share code by moving it to subgraphs/kit.',
      from: { path: '^subgraphs/(?!kit/)([^/]+)/' },
      to: { path: ourOwn, pathNot: '^subgraphs/(kit|$1)/' },
    },
    {
      name: 'gateway-knows-only-the-contract',
      severity: 'error',
      comment:
        'A subgraph can then run anywhere, ours or a ministry’s, without the gateway changing.',
      from: { path: '^gateway/' },
      to: { path: ourOwn, pathNot: '^(gateway|schema|subgraphs/kit)/' },
    },
    {
      name: 'web-knows-only-the-contract',
      severity: 'error',
      comment: 'The web asks the graph as any other client does: what it needs, everyone can have.',
      from: { path: '^web/' },
      to: { path: ourOwn, pathNot: '^(web|schema)/' },
    },
    {
      name: 'scripts-see-the-web-built',
      severity: 'error',
      comment:
        'The hub serves the web’s built handler; reaching into its sources would tie the two builds.',
      from: { path: '^scripts/' },
      to: { path: '^web/(?!build/)' },
    },
    {
      name: 'sources-are-reached-through-ports',
      severity: 'error',
      comment: 'A producer is a folder that can be removed: only the composition root names it.',
      from: {
        path: '^subgraphs/([^/]+)/src/',
        pathNot: '^subgraphs/[^/]+/src/(sources/|main\\.ts$|cli/)',
      },
      to: { path: '^subgraphs/$1/src/sources/' },
    },
    {
      name: 'tables-stay-behind-repositories',
      severity: 'error',
      comment: 'SQL in one kind of file: a query can be found, measured and secured there.',
      from: { path: '^subgraphs/(?!kit/)', pathNot: ROLE.database },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    {
      name: 'graphql-stays-at-the-edge',
      severity: 'error',
      comment:
        'Services and repositories speak the domain; only resolvers and public types know the graph.',
      from: { path: '^subgraphs/(?!kit/)', pathNot: ROLE.graphql },
      to: { path: 'node_modules/type-graphql/' },
    },
    {
      name: 'features-never-meet',
      severity: 'error',
      comment:
        'A feature can be removed with its folder. What two of them share goes to app, design or map.',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'map-and-design-know-no-feature',
      severity: 'error',
      comment: 'They are the materials; features are what is built with them.',
      from: { path: '^web/src/(map|design|i18n|graphql)/' },
      to: { path: '^web/src/(features|app)/' },
    },
    {
      name: 'folders-of-reforms-go-one-way',
      severity: 'error',
      comment:
        'A register that knows no reform, and a feed that no change waits for: each can be read, and removed, by itself. Tests may go both ways.',
      scope: 'folder',
      from: { path: '^subgraphs/reforms/src/', pathNot: '/testing$' },
      to: { circular: true, pathNot: '/testing$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two modules that need each other are one module, or lack a third.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^web/(build|\\.react-router)/|/generated/|^[a-z]+/dist/|^subgraphs/[a-z]+/dist/',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
    },
  },
};
