import type { DatabaseTarget, Origin, SyncedEdition } from '@maillage/kit';
import { openDatabase, silentProgress, SourceDesk } from '@maillage/kit';
import { PRODUCERS } from '../main.js';
import { servicesIntake } from '../sync/services-intake.js';

/** Takes in the editions of a source without publishing what they tell: for measures and tests. */
export async function takeIn(
  target: DatabaseTarget,
  source: string,
  origin: Origin,
): Promise<readonly SyncedEdition[]> {
  const database = await openDatabase({ target, migrations: [] });
  const intake = { ...servicesIntake(PRODUCERS), publish: () => Promise.resolve() };
  const progress = silentProgress;
  const desk = new SourceDesk({ database, producers: PRODUCERS, intake, progress });
  try {
    const synced: SyncedEdition[] = [];
    for await (const edition of desk.sync([source], origin)) synced.push(edition);
    return synced;
  } finally {
    await desk.close();
  }
}
