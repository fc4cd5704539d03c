import type { DatabaseTarget, Desk, Progress } from '@maillage/kit';
import { migrateDatabase, openDatabase, SourceDesk } from '@maillage/kit';
import { takeTerritories } from '../load/publish-services.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { ServiceProducer } from '../producer/producer.port.js';
import { servicesIntake } from './services-intake.js';

/** Opens it on the tables of services, once territories are there. @throws TerritoriesNotLoaded */
export async function openServicesDesk(
  target: DatabaseTarget,
  producers: readonly ServiceProducer[],
  progress: Progress,
): Promise<Desk> {
  const database = await openDatabase({ target, migrations: MIGRATIONS });
  try {
    await migrateDatabase(database);
    await takeTerritories(database, producers, progress);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return new SourceDesk({ database, producers, intake: servicesIntake(producers), progress });
}
