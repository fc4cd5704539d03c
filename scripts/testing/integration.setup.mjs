import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerTypeScript } from '../lib/typescript.mjs';

/** One PostgreSQL for all integration tests; each file makes its own database in it. */
export default async function setUp() {
  registerTypeScript();
  const { startEmbeddedPostgres } = await import('@maillage/kit');
  const { silentLogger } = await import('./silent-logger.mjs');
  const dataDir = mkdtempSync(join(tmpdir(), 'maillage-test-'));
  const postgres = await startEmbeddedPostgres({ dataDir, logger: silentLogger });
  process.env.MAILLAGE_TEST_DATABASE_URL = postgres.url;
  globalThis.maillageTest = { dataDir, postgres };
}
