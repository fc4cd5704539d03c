import type { AddedSnapshot, Intake } from '@maillage/kit';
import type { QueryRunner } from 'typeorm';
import { boundsOf } from '../history/bounds.js';
import { reconcile, tellFeed } from '../history/reconcile.js';
import { replayWith } from '../history/replay.js';
import { declareProducer } from '../load/declare-producer.js';
import { publishServices, SOURCES_LOCK, takeTerritories } from '../load/publish-services.js';
import { stagePoints } from '../load/stage-points.js';
import type { PointOfService, ServiceProducer } from '../producer/producer.port.js';
import { HistoryRepository } from './history.repository.js';

/** Days after which a snapshot describes a past that nobody is alerted of. */
const BACKFILLED_DAYS = 60;

/**
 * What becomes of service points that producers publish: versions, events and counts.
 *
 * @param producers every one whose history is replayed when territories change
 */
export const servicesIntake = (
  producers: readonly ServiceProducer[],
): Intake<PointOfService, ServiceProducer> => ({
  lock: SOURCES_LOCK,
  declare: declareProducer,
  stage: stagePoints,
  judge: (runner, source, snapshot, producer) =>
    replayWith(runner, source, snapshot, boundsOf(producer?.bounds)),
  async apply(runner, source, snapshot) {
    await reconcile(runner, source, await isBackfilled(runner, snapshot));
    await tellFeed(runner);
  },
  async publish(database, progress) {
    await takeTerritories(database, producers, progress);
    await publishServices(database, progress);
  },
  changes: (database, source) => new HistoryRepository(database).changes(source),
});

async function isBackfilled(runner: QueryRunner, { id }: AddedSnapshot): Promise<boolean> {
  const [row] = (await runner.query(BACKFILLED, [id, BACKFILLED_DAYS])) as {
    backfilled: boolean;
  }[];
  return row?.backfilled ?? true;
}

const BACKFILLED = `
  SELECT retrieved_at > valid_on + make_interval(days => $2) AS backfilled
  FROM snapshot WHERE id = $1`;
