import { afterAll, beforeAll } from '@jest/globals';
import type { DatabaseTarget } from '@maillage/kit';
import { removeEmbeddedCluster } from '@maillage/kit';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { openBenchDatabase } from '../bench/bench-database.js';
import type { Databases } from '../hub/databases.js';
import { targetOf } from '../hub/open-subgraph.js';

/** What the tests of a file have for their own, once they begin. */
export interface OwnDatabases {
  /** A folder that is removed after them. */
  readonly data: string;
  /** The schema of `services`, with the embedded data. */
  readonly target: DatabaseTarget;
}

/** Opens databases for the tests of a file before the first, and removes them after the last. */
export function withOwnDatabases(name: string): () => OwnDatabases {
  const data = mkdtempSync(path.join(tmpdir(), `maillage-${name}-`));
  let databases: Databases;
  beforeAll(async () => {
    databases = await openBenchDatabase(data, pino({ level: 'silent' }));
  }, 500_000);
  afterAll(async () => {
    await databases.stop();
    await removeEmbeddedCluster(data);
    rmSync(data, { recursive: true, force: true });
  }, 60_000);
  return () => ({ data, target: targetOf(databases.targets, 'services') });
}
