export { serveSubgraph } from './serve-subgraph.js';
export type { ServedSubgraph } from './serve-subgraph.js';
