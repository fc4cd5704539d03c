import type { Logger } from 'pino';
import { lockDataFolder } from '../hub/data-lock.js';
import type { Databases } from '../hub/databases.js';
import { openDatabases } from '../hub/databases.js';
import { loadData } from '../hub/load-data.js';
import { ProgressBar } from '../hub/progress-bar.js';

/** The bench's own embedded PostgreSQL, kept from one run to the next, with the embedded data. */
export async function openBenchDatabase(dataDir: string, logger: Logger): Promise<Databases> {
  const unlock = lockDataFolder(dataDir);
  const databases = await openDatabases(undefined, dataDir, logger);
  const stop = async (): Promise<void> => {
    await databases.stop();
    unlock();
  };
  try {
    await loadData({ targets: databases.targets, manifests: [] }, new ProgressBar(process.stdout))
      .reports;
    return { ...databases, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
