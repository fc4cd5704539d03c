import type { QueryRunner } from 'typeorm';

/** Renews the copy of which domain each kind is of; kinds never go. */
export async function copyKinds(runner: QueryRunner): Promise<void> {
  const published = (await runner.query(PUBLISHED)) as unknown[];
  if (published.length > 0) await runner.query(COPIED);
}

/** Before its first load, `services` may have no view, nor may anyone look. */
const PUBLISHED = `
  SELECT 1 FROM pg_views WHERE schemaname = 'services' AND viewname = 'published_kind'`;

const COPIED = `
  INSERT INTO kind_copy (code, domain) SELECT code, domain FROM services.published_kind
  ON CONFLICT (code) DO UPDATE SET domain = excluded.domain WHERE kind_copy.domain <> excluded.domain`;
