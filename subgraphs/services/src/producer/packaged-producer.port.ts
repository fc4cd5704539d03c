import type { Arrival } from '@maillage/kit';
import type { BilingualProducer, PointOfService } from './producer.port.js';

/** A producer whose data come with the hub, in a package: no network is needed. */
export interface PackagedProducer extends BilingualProducer {
  /** What its package holds. @throws DataPackageDamaged */
  arrive(): Promise<Arrival<PointOfService>>;
}
