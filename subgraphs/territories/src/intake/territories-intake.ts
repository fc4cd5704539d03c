import type { Intake } from '@maillage/kit';
import type { TerritorySources } from '../load/load-territories.js';
import { publishTerritories } from '../load/publish-territories.js';
import type { TerritoryItem, TerritoryProducer } from '../producer/territory-producer.port.js';
import { ChangeRepository } from './change.repository.js';
import { declareProducer } from './declare-producer.js';
import { judgeRows } from './judge-rows.js';
import { INTAKE_LOCK } from './lock.js';
import { stageRows } from './stage-rows.js';

/**
 * What becomes of facts about territories that producers publish. An accepted snapshot's rows are kept
 * as they are: values are placed, and tables loaded again with the facts, when it is published.
 *
 * @param sources what territories are loaded from, beside those facts
 */
export const territoriesIntake = (
  sources: TerritorySources,
): Intake<TerritoryItem, TerritoryProducer> => ({
  lock: INTAKE_LOCK,
  declare: declareProducer,
  stage: stageRows,
  judge: (runner, source, snapshot, producer) =>
    judgeRows(runner, source, snapshot, producer?.bounds),
  apply: () => Promise.resolve(),
  async publish(database, progress) {
    await publishTerritories(database, sources, progress);
  },
  changes: (database, source) => new ChangeRepository(database).of(source),
});
