import type { DatabaseTarget, Desk, Progress } from '@maillage/kit';
import { migrateDatabase, openDatabase, SourceDesk } from '@maillage/kit';
import type { TerritorySources } from '../load/load-territories.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { TerritoryProducer } from '../producer/territory-producer.port.js';
import { territoriesIntake } from './territories-intake.js';

/** Opens the stewards’ desk on the tables of territories, loaded or not. */
export async function openDesk(
  target: DatabaseTarget,
  producers: readonly TerritoryProducer[],
  sources: TerritorySources,
  progress: Progress,
): Promise<Desk> {
  const database = await openDatabase({ target, migrations: MIGRATIONS });
  try {
    await migrateDatabase(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return new SourceDesk({ database, producers, intake: territoriesIntake(sources), progress });
}
