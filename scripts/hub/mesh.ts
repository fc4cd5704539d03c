import type { Upstream } from '@maillage/gateway';
import type { HttpRoute } from '@maillage/kit';

/** The subgraphs, ready, wherever they run. */
export interface Mesh {
  readonly upstreams: readonly Upstream[];
  /** What they serve beside the graph. */
  readonly routes: readonly HttpRoute[];
  stop(): Promise<void>;
}
