import type { AddedSnapshot, Intake } from '@maillage/kit';
import type { QueryRunner } from 'typeorm';
import { boundsOf } from '../history/bounds.js';
import { beginHistory, isFirstEdition } from '../history/first-edition.js';
import { reconcile, tellFeed } from '../history/reconcile.js';
import { replayWith } from '../history/replay.js';
import { analyzeGrown } from '../load/analyze-grown.js';
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
  async stage(runner, ...arrived) {
    await runner.query(BULK_WORK);
    return stagePoints(runner, ...arrived);
  },
  judge: (runner, source, snapshot, producer) =>
    replayWith(runner, source, snapshot, boundsOf(producer?.bounds)),
  async confirm(runner, { id, findings }, producer) {
    if (!findings.some(({ code }) => code === 'KIND_GONE')) return;
    await runner.query(SPEAKS_OF_GONE, [id, boundsOf(producer?.bounds).endedKinds]);
  },
  async apply(runner, source, snapshot) {
    if (await isFirstEdition(runner, source, snapshot.id)) {
      await beginHistory(runner, source, snapshot);
    } else await reconcile(runner, source, await isBackfilled(runner, snapshot));
    await analyzeGrown(runner, ['service_version', 'history_record'], snapshot.kept);
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

/** Histories are written one at a time, so that one may sort in memory; its work tables need no fine measure. */
const BULK_WORK =
  'SET LOCAL work_mem = 65536; SET LOCAL jit = off; SET LOCAL default_statistics_target = 25';

/** A steward who was told that a kind is gone, and accepts it, says that it closed: not that nothing is said of it. */
const SPEAKS_OF_GONE = `
  INSERT INTO snapshot_coverage (snapshot, kind, area)
  SELECT DISTINCT n.id, c.kind, c.area
  FROM snapshot n JOIN snapshot s ON s.source = n.source AND s.valid_on < n.valid_on
  JOIN snapshot_coverage c ON c.snapshot = s.id JOIN kind k ON k.num = c.kind
  WHERE n.id = $1 AND s.status = 'ACCEPTED' AND k.code <> ALL ($2::text[])
    AND NOT EXISTS (SELECT 1 FROM snapshot_coverage own
      WHERE own.snapshot = n.id AND own.kind = c.kind)`;
