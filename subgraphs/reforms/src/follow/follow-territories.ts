import type { QueryRunner } from 'typeorm';

/**
 * Renews the copy of which territory is part of which, and what the history of territories tells, when `territories`
 * publishes another version of them. Its whole history comes at once: what it tells no longer is taken back.
 *
 * @returns lines written in the feed
 */
export async function followTerritories(runner: QueryRunner): Promise<number> {
  const views = (await runner.query(PUBLISHED)) as { readonly name: string }[];
  if (!views.some(({ name }) => name === 'published_version')) return 0;
  const renewed = (await runner.query(RENEWED)) as unknown[];
  if (renewed.length === 0) return 0;
  await runner.query(COPIED);
  if (!views.some(({ name }) => name === 'published_change')) return 0;
  for (const statement of [READ, TAKEN_BACK, CHANGED]) await runner.query(statement);
  const told = (await runner.query(TOLD)) as unknown[];
  await runner.query('DROP TABLE told_territories; ANALYZE change');
  return told.length;
}

/** Before its first load, `territories` may have no view, nor may anyone look. */
const PUBLISHED = `SELECT viewname AS name FROM pg_views WHERE schemaname = 'territories'`;

const RENEWED = `
  INSERT INTO territory_version (version) SELECT version FROM territories.published_version
  ON CONFLICT (singleton) DO UPDATE SET version = excluded.version
    WHERE territory_version.version <> excluded.version
  RETURNING 1`;

const COPIED = `
  DELETE FROM territory_copy;
  INSERT INTO territory_copy (id, parents) SELECT id, parents FROM territories.published_territory;
  ANALYZE territory_copy`;

/** What is told now beside what was: a line is due where one of them is alone. */
const READ = `
  CREATE TEMP TABLE told_territories ON COMMIT DROP AS
  SELECT coalesce(c.id, 'C-' || left(encode(sha256(convert_to(E'territories\\n' || p.key, 'UTF8')), 'hex'), 20)) AS id,
    p.*, p.key IS NULL AS retracted, c.retracted AS was_retracted
  FROM territories.published_change p
  FULL JOIN (
    SELECT id, event, retracted_at IS NOT NULL AS retracted FROM change WHERE level IS NOT NULL) c ON c.event = p.key`;

const TAKEN_BACK = `
  UPDATE change SET retracted_at = now() FROM told_territories t
  WHERE t.id = change.id AND t.retracted AND change.retracted_at IS NULL`;

/** A change that lies before the last one that was held is a past written later: nobody is alerted. */
const CHANGED = `
  INSERT INTO change (id, nature, stage, event, territory, level, reason, formerly, becomes, codes, lon, lat,
    mass, after, before, declared_on, backfilled, recorded_at)
  SELECT id, nature, 'OBSERVED', key, territory, level, reason, formerly, becomes, codes, lon, lat,
    false, after, before, declared_on,
    before <= coalesce((SELECT max(before) FROM change WHERE level IS NOT NULL), 'infinity'), now()
  FROM told_territories WHERE NOT retracted
  ON CONFLICT (id) DO UPDATE SET nature = excluded.nature, territory = excluded.territory, level = excluded.level,
    reason = excluded.reason, formerly = excluded.formerly, becomes = excluded.becomes, codes = excluded.codes,
    lon = excluded.lon, lat = excluded.lat, after = excluded.after, declared_on = excluded.declared_on,
    retracted_at = NULL`;

const TOLD = `
  INSERT INTO change_feed (seq, change, retracted, told_at)
  SELECT (SELECT coalesce(max(seq), 0) FROM change_feed) + row_number() OVER (ORDER BY before, id), id, retracted, now()
  FROM told_territories WHERE retracted IS DISTINCT FROM was_retracted RETURNING 1`;
