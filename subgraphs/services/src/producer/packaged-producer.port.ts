import type { Arrival } from '@maillage/kit';
import type { PointOfService, ServiceProducer } from './producer.port.js';

/** A producer whose data come with the hub, in a package: no network is needed. */
export interface PackagedProducer extends ServiceProducer {
  /** What its package holds. @throws DataPackageDamaged */
  arrive(): Promise<Arrival<PointOfService>>;
}
