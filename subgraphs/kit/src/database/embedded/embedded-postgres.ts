import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { HubError } from '../../errors/index.js';
import type { Cluster } from './cluster.js';
import { ADMIN, asAccount, clusterOf, postgresEnvironment } from './cluster.js';
import { stopOrphan } from './orphan.js';
import { hasEnded, stop, Watched } from './watched.js';

/** PostgreSQL stopped, or did not answer, while it started. */
export class PostgresNotStarted extends HubError {
  static override readonly code = 'POSTGRES_NOT_STARTED';
}

/** What an embedded PostgreSQL is started with. */
export interface EmbeddedOptions {
  /** The hub's data folder; the cluster is in it, or remembered by it when the hub runs as root. */
  readonly dataDir: string;
  readonly logger: Logger;
}

/** A running PostgreSQL that only this machine reaches. */
export interface EmbeddedPostgres {
  /** Address of its administrator, password included: never log it. */
  readonly url: string;
  stop(): Promise<void>;
}

const ATTEMPTS = 5;
const PATIENCE_MS = 60_000;

/** The data can be loaded again: a commit need not wait for the disk. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'synchronous_commit=off',
  'max_wal_size=1GB',
  'maintenance_work_mem=128MB',
  'jit=off',
  // A batch of rows that is read in; taken by who writes one, and by nobody else.
  'temp_buffers=32MB',
  // Who was killed leaves no statement running for nobody.
  'client_connection_check_interval=5s',
];

/**
 * Starts the PostgreSQL that npm brought, on a free port of the loopback.
 *
 * @throws PostgresNotStarted when it does not answer; its own words are in `postgres.log`
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const cluster = clusterOf(options.dataDir);
  await stopOrphan(cluster.data);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const child = launch(cluster, port, join(options.dataDir, 'postgres.log'));
    const url = `postgres://${ADMIN}:${cluster.password}@127.0.0.1:${String(port)}/postgres`;
    if (await answers(url, child)) {
      options.logger.info({ port, pid: child.pid }, 'embedded PostgreSQL started');
      const again = () => launch(cluster, port, join(options.dataDir, 'postgres.log'));
      const watched = new Watched(child, again, () => stopOrphan(cluster.data), options.logger);
      return { url, stop: () => watched.stop() };
    }
    await stop(child);
  }
  throw new PostgresNotStarted(
    `PostgreSQL did not start: see ${join(options.dataDir, 'postgres.log')}.`,
    { level: 'error' },
  );
}

/** Detached: a Ctrl-C in the terminal reaches the hub alone, which then stops PostgreSQL in order. */
function launch(cluster: Cluster, port: number, logFile: string): ChildProcess {
  const log = openSync(logFile, 'a', 0o600);
  const settings = [...SETTINGS, `port=${String(port)}`].flatMap((s) => ['-c', s]);
  const child = spawn(
    join(cluster.binaries, 'bin', 'postgres'),
    ['-D', cluster.data, ...settings],
    {
      ...asAccount(cluster.account),
      cwd: cluster.data,
      env: postgresEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  child.on('error', () => undefined);
  closeSync(log);
  return child;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end && !hasEnded(child)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await sleep(40);
    }
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
