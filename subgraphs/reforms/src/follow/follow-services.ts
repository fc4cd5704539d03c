import type { QueryRunner } from 'typeorm';

/** Lines of the feed taken in at once: a long absence is caught up by parts. */
export const LINES = 5000;

/** Before its first load, `services` may have no view, nor may anyone look. */
const PUBLISHES = `
  SELECT 1 FROM pg_views WHERE schemaname = 'services' AND viewname = 'published_feed'`;

/**
 * Takes in the next lines of the feed of `services`: each change is written once, however often its event is told,
 * and each line has one of ours. All of it holds with the number that was read, or nothing does.
 *
 * @returns lines taken in
 */
export async function followServices(runner: QueryRunner): Promise<number> {
  const published = (await runner.query(PUBLISHES)) as unknown[];
  if (published.length === 0) return 0;
  await runner.query(READ, [LINES]);
  await runner.query(CHANGED);
  const told = (await runner.query(TOLD)) as unknown[];
  await runner.query(`${FOLLOWED}; DROP TABLE read`);
  return told.length;
}

const READ = `
  CREATE TEMP TABLE read ON COMMIT DROP AS
  SELECT 'C-' || left(encode(sha256(convert_to(E'services\\n' || event, 'UTF8')), 'hex'), 20) AS id, p.*
  FROM services.published_feed p
  WHERE seq > coalesce((SELECT seq FROM followed WHERE feed = 'services'), 0) ORDER BY seq LIMIT $1`;

/** What is told again of an event is what holds of it. */
const CHANGED = `
  INSERT INTO change (id, nature, stage, event, source, service, other, kind_from, kind_to, territory,
    lon, lat, metres, mass, after, before, declared_on, backfilled, recorded_at, retracted_at)
  SELECT DISTINCT ON (id) id, nature, 'OBSERVED', event, source, service, other, kind_from, kind_to,
    commune, lon, lat, metres, mass, nullif(after, '-infinity'), before, declared_on, backfilled, now(),
    CASE WHEN retracted THEN told_at END
  FROM read ORDER BY id, seq DESC
  ON CONFLICT (id) DO UPDATE SET territory = excluded.territory, lon = excluded.lon,
    lat = excluded.lat, metres = excluded.metres, retracted_at = excluded.retracted_at`;

const TOLD = `
  INSERT INTO change_feed (seq, change, retracted, told_at)
  SELECT (SELECT coalesce(max(seq), 0) FROM change_feed) + row_number() OVER (ORDER BY seq), id, retracted, now()
  FROM read RETURNING 1`;

const FOLLOWED = `
  INSERT INTO followed (feed, seq) SELECT 'services', max(seq) FROM read HAVING max(seq) IS NOT NULL
  ON CONFLICT (feed) DO UPDATE SET seq = excluded.seq`;
