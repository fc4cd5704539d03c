import type { Arrival, LoadReport, Progress } from '@maillage/kit';
import { receiveSnapshot } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import type { PointOfService, ServiceProducer } from '../producer/producer.port.js';
import { servicesIntake } from '../sync/services-intake.js';
import { publishServices, takeTerritories } from './publish-services.js';

/** A producer and an edition of its that has arrived. */
export interface ArrivedEdition {
  readonly producer: ServiceProducer;
  readonly arrival: Arrival<PointOfService>;
}

/**
 * Takes in what comes with the hub, in order, then publishes all that is known, unless it is there.
 *
 * @param producers every one whose history may have to be replayed, with its own bounds
 */
export async function loadInto(
  database: DataSource,
  arrivals: readonly ArrivedEdition[],
  progress: Progress,
  producers: readonly ServiceProducer[] = arrivals.map(({ producer }) => producer),
): Promise<LoadReport> {
  await takeTerritories(database, producers, progress);
  const intake = servicesIntake(producers);
  const kept: Record<string, number> = {};
  for (const { producer, arrival } of arrivals) {
    const { id, title } = producer.info;
    progress.stage(title);
    const snapshot = await receiveSnapshot(database, intake, producer, arrival, progress);
    kept[id] = snapshot.kept;
  }
  const { version, isNew } = await publishServices(database, progress);
  return { version, loaded: isNew, kept, rejected: {} };
}
