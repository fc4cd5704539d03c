import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN, rememberedCluster } from './cluster.js';
import { runningPostmaster } from './orphan.js';

/** Lines of `postmaster.pid`, as PostgreSQL writes them. */
const PORT_LINE = 3;

/**
 * The address of a data folder's PostgreSQL that another process runs; null when none runs.
 *
 * @returns the administrator's address, password included: never log it
 */
export function runningClusterUrl(dataDir: string): string | null {
  const known = rememberedCluster(dataDir);
  if (known === null || runningPostmaster(known.data) === null) return null;
  const lines = readFileSync(join(known.data, 'postmaster.pid'), 'utf8').split('\n');
  const port = Number(lines[PORT_LINE]);
  if (!Number.isInteger(port) || port === 0) return null;
  return `postgres://${ADMIN}:${known.password}@127.0.0.1:${String(port)}/postgres`;
}
