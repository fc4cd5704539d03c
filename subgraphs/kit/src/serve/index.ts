export { answerFile } from './answer-file.js';
export type { StoredFile } from './answer-file.js';
export { serveSubgraph } from './serve-subgraph.js';
export type { ServedSubgraph } from './serve-subgraph.js';
