import type { RequestContext } from '@maillage/kit';
import type { CountLoader } from './count/count.loader.js';
import type { EventLoaders } from './event/service-event.loaders.js';
import type { Catalogue } from './kind/catalogue.js';
import type { ServiceLoaders } from './service/service.loaders.js';
import type { SnapshotLoaders } from './snapshot/snapshot.loaders.js';
import type { SourceLoaders } from './source/source.loaders.js';
import type { TransitLoaders } from './transit/transit.loaders.js';

/** What resolvers of one request share. */
export interface ServicesContext extends RequestContext {
  /** Kinds and sources, read once per request. */
  readonly catalogue: Catalogue;
  readonly counts: CountLoader;
  readonly services: ServiceLoaders;
  readonly events: EventLoaders;
  readonly health: SourceLoaders;
  readonly snapshots: SnapshotLoaders;
  readonly transit: TransitLoaders;
  /** ISO. */
  readonly today: string;
}
