import type { RequestContext } from '../federation/index.js';
import type { SnapshotLoaders, SourceLoaders } from './source-graph.loaders.js';

/** What resolvers of sources and snapshots need of a request. */
export interface SourceGraphContext extends RequestContext {
  readonly health: SourceLoaders;
  readonly snapshots: SnapshotLoaders;
  /** The day that freshness is told on (ISO). */
  readonly today: string;
}
