export { buildSubgraph } from './build-subgraph.js';
export type { BuiltSubgraph, ReferenceResolver, SubgraphParts } from './build-subgraph.js';
export type { HttpAnswer, HttpRoute, RequestContext, Subgraph } from './subgraph.js';
