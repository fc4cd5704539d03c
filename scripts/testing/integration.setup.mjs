import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { registerTypeScript } from '../lib/typescript.mjs';

/** One PostgreSQL for all integration tests; each file makes its own database in it. */
export default async function setUp() {
  registerTypeScript();
  const { startEmbeddedPostgres } = await import('@maillage/kit');
  const { silentLogger } = await import('./silent-logger.mjs');
  const dataDir = mkdtempSync(join(tmpdir(), 'maillage-test-'));
  const postgres = await startEmbeddedPostgres({ dataDir, logger: silentLogger });
  await forgetDisk(postgres.url);
  process.env.MAILLAGE_TEST_DATABASE_URL = postgres.url;
  globalThis.maillageTest = { dataDir, postgres };
}

/** Nothing of it is kept: a database that is made and dropped for one file need not wait for the disk. */
async function forgetDisk(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('ALTER SYSTEM SET fsync = off');
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}
