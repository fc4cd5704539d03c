import type { LoadReport, Progress } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import { placeValues } from '../intake/place-values.js';
import type { TerritorySources } from './load-territories.js';
import { loadInto } from './load-territories.js';

/** Loads territories with what producers say of them, then places the values of variables; what is there stays. */
export async function publishTerritories(
  database: DataSource,
  sources: TerritorySources,
  progress: Progress,
): Promise<LoadReport> {
  const report = await loadInto(database, sources, progress);
  progress.stage('Valeurs des variables');
  if ((await placeValues(database)) > 0) await database.query('VACUUM (ANALYZE) produced_value');
  progress.done();
  return report;
}
