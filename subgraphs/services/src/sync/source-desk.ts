import type { DatabaseTarget, Progress } from '@maillage/kit';
import { migrateDatabase, openDatabase } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import { publishServices, takeTerritories } from '../load/publish-services.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { ServiceProducer } from '../producer/producer.port.js';
import type { HistoryLine } from './history.repository.js';
import { HistoryRepository } from './history.repository.js';
import type { SyncRequest, SyncedEdition } from './sync-producer.js';
import { syncProducer } from './sync-producer.js';

/** What a steward does with sources, from a command line or a schedule. */
export class SourceDesk {
  private constructor(
    private readonly database: DataSource,
    readonly producers: readonly ServiceProducer[],
    private readonly progress: Progress,
  ) {}

  /** Opens it on the tables of services, once territories are there. @throws TerritoriesNotLoaded */
  static async open(
    target: DatabaseTarget,
    producers: readonly ServiceProducer[],
    progress: Progress,
  ): Promise<SourceDesk> {
    const database = await openDatabase({ target, records: [], migrations: MIGRATIONS });
    await migrateDatabase(database);
    await takeTerritories(database, producers, progress);
    return new SourceDesk(database, producers, progress);
  }

  /** Takes in editions, then publishes what is known. */
  async *sync(
    producers: readonly ServiceProducer[],
    request: SyncRequest,
  ): AsyncGenerator<SyncedEdition> {
    for (const producer of producers) {
      yield* syncProducer(this.database, producer, request, this.progress);
    }
    await publishServices(this.database, this.progress);
  }

  /** What each snapshot of a source changed, by nature and kind. */
  history(source: string): Promise<readonly HistoryLine[]> {
    return new HistoryRepository(this.database).changes(source);
  }

  close(): Promise<void> {
    return this.database.destroy();
  }
}
