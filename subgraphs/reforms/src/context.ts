import type { RequestContext } from '@maillage/kit';
import type { ChangeLoaders } from './change/change.loaders.js';
import type { LiveChanges } from './feed/live-changes.js';

/** What resolvers of one request share. */
export interface ReformsContext extends RequestContext {
  readonly changes: ChangeLoaders;
  /** What subscriptions follow: one for the whole subgraph. */
  readonly live: LiveChanges;
}
