import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayMetrics } from '../observability/metrics.js';
import type { GatewayContext } from '../request/gateway-context.js';
import type { Upstream } from './upstream.js';

/** Codes that say that a subgraph did not do its work; the others are its callers' mistakes. */
const FAILURES = new Set(['SUBGRAPH_UNAVAILABLE', 'DATABASE_UNAVAILABLE', 'INTERNAL_ERROR']);

/** A subgraph whose answers are timed, and written down in the trail of who asked. */
export function observed(
  { name, source }: Upstream,
  metrics: GatewayMetrics,
): GraphQLDataSource<GatewayContext> {
  return {
    process: async (options) => {
      const context = options.context as GatewayContext;
      context.trail.subgraphs.add(name);
      const start = performance.now();
      const answer = await source.process(options);
      const failed = answer.errors?.some((e) => FAILURES.has(String(e.extensions?.['code'])));
      metrics.observeFetch(name, failed === true, (performance.now() - start) / 1000);
      return answer;
    },
  };
}
