import type { QueryRunner } from 'typeorm';

/** Keeps a copy of which territory is part of which, as `territories` publishes it, and renews it when that changes. */
export async function copyTerritories(runner: QueryRunner): Promise<void> {
  const published = (await runner.query(PUBLISHES)) as unknown[];
  if (published.length === 0) return;
  const changed = (await runner.query(CHANGED)) as unknown[];
  if (changed.length > 0) await runner.query(COPIED);
}

const PUBLISHES = `
  SELECT 1 FROM pg_views WHERE schemaname = 'territories' AND viewname = 'published_version'`;

const CHANGED = `
  INSERT INTO territory_version (version) SELECT version FROM territories.published_version
  ON CONFLICT (singleton) DO UPDATE SET version = excluded.version
    WHERE territory_version.version <> excluded.version
  RETURNING 1`;

const COPIED = `
  DELETE FROM territory_copy;
  INSERT INTO territory_copy (id, parents) SELECT id, parents FROM territories.published_territory;
  ANALYZE territory_copy`;
