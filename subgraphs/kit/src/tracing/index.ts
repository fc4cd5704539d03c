export { traceOf, traced, withTrace } from './traced.js';
export { startTracing } from './tracing.js';
export type { TracingParts } from './tracing.js';
