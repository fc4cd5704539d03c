import type { Subgraph } from '@maillage/kit';
import { migrateDatabase, openDatabase, silentProgress } from '@maillage/kit';
import type { TestDatabase } from '@maillage/kit/testing';
import { silentLogger, testDatabase } from '@maillage/kit/testing';
import type { ArrivedEdition } from '../load/load-services.js';
import { loadInto } from '../load/load-services.js';
import { openServices } from '../main.js';
import { MIGRATIONS } from '../migrations/index.js';
import { fakeSource, publishTerritories } from './scene.js';

/** The subgraph on a database of its own. */
export interface OpenScene {
  readonly database: TestDatabase;
  readonly source: Awaited<ReturnType<typeof openDatabase>>;
  readonly hub: Subgraph;
  close(): Promise<void>;
}

/** Publishes the scene's territories, loads sources, and opens the subgraph. */
export async function openScene(
  loaded: ArrivedEdition = fakeSource(0),
  ...others: readonly ArrivedEdition[]
): Promise<OpenScene> {
  const database = await testDatabase('services', 'territories');
  await publishTerritories(database, 'v1');
  const { target } = database;
  const source = await openDatabase({ target, migrations: MIGRATIONS });
  await migrateDatabase(source);
  await loadInto(source, [loaded, ...others], silentProgress);
  const hub = await openServices({ target, logger: silentLogger });
  const close = async () => {
    await hub.close();
    await source.destroy();
    await database.drop();
  };
  return { database, source, hub, close };
}
