export { counted } from './counted.js';
export { silentProgress } from './progress.js';
export type { LoadReport, Progress, RejectedRow } from './progress.js';
