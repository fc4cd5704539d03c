import type { SourceGraphContext } from '@maillage/kit';
import type { CountLoader } from './count/count.loader.js';
import type { EventLoaders } from './event/service-event.loaders.js';
import type { Catalogue } from './kind/catalogue.js';
import type { ServiceLoaders } from './service/service.loaders.js';
import type { SnapshotChangeLoader } from './snapshot/snapshot-change.loader.js';
import type { SourceKindLoader } from './source/source-kind.loader.js';
import type { TransitLoaders } from './transit/transit.loaders.js';

/** What resolvers of one request share. */
export interface ServicesContext extends SourceGraphContext {
  /** Kinds and sources, read once per request. */
  readonly catalogue: Catalogue;
  readonly counts: CountLoader;
  readonly services: ServiceLoaders;
  readonly events: EventLoaders;
  readonly sourceKinds: SourceKindLoader;
  readonly snapshotChanges: SnapshotChangeLoader;
  readonly transit: TransitLoaders;
}
