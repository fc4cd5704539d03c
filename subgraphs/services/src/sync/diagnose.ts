import type { Check, DatabaseTarget, Examined } from '@maillage/kit';
import { diagnoseSources, fine, problem } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import { publishedVersion } from '../load/territory-copy.js';
import { MIGRATIONS } from '../migrations/index.js';

/** Looks at what stewards of services rely on; changes nothing. */
export const diagnoseServices = (target: DatabaseTarget, examined: Examined): Promise<Check[]> =>
  diagnoseSources({ target, migrations: MIGRATIONS }, examined, async (database) => [
    await territories(database),
  ]);

async function territories(database: DataSource): Promise<Check> {
  const runner = database.createQueryRunner();
  try {
    const version = await publishedVersion(runner);
    return version === null
      ? problem(
          'territories',
          'Les territoires ne sont pas chargés : lancez « npm start » ou « sync ».',
        )
      : fine('territories', `Territoires chargés, version ${version}.`);
  } finally {
    await runner.release();
  }
}
