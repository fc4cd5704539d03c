export { answerFile } from './answer-file.js';
export type { StoredFile } from './answer-file.js';
export { answerRange } from './answer-range.js';
export type { FixedBytes } from './answer-range.js';
export { sendBody } from './send-body.js';
export { sendEvents } from './send-events.js';
export { serveSubgraph } from './serve-subgraph.js';
export type { ServedSubgraph } from './serve-subgraph.js';
