import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { HubError } from '../../errors/index.js';
import type { Account } from './account.js';
import { postgresAccount } from './account.js';
import { copiedBinaries, packagedBinaries, restoreSymlinks } from './binaries.js';
import { stopOrphan } from './orphan.js';

/** PostgreSQL could not make its data folder; the message holds what it said. */
export class ClusterNotCreated extends HubError {
  static override readonly code = 'POSTGRES_CLUSTER_NOT_CREATED';
}

/** A data folder of PostgreSQL and what runs it. */
export interface Cluster {
  readonly binaries: string;
  readonly data: string;
  readonly password: string;
  readonly account: Account | null;
}

/** The administrator's name: known to this machine only, as the cluster is. */
export const ADMIN = 'maillage_admin';

/** Folder of clusters and binaries that another account must enter, when the hub runs as root. */
const SHARED_ROOT = '/var/lib/maillage';

/** Where a hub's data folder remembers its cluster; the file holds the password, so it is closed to others. */
const memory = (dataDir: string): string => join(dataDir, 'cluster.json');

/** The cluster of a data folder, made at the first call. */
export function clusterOf(dataDir: string): Cluster {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const account = postgresAccount();
  const binaries = binariesFor(account);
  const known = rememberedCluster(dataDir);
  if (known !== null) return { binaries, account, ...known };
  const home = account === null ? dataDir : join(SHARED_ROOT, shortHash(realpathSync(dataDir)));
  const made = { data: join(home, 'postgres'), password: randomBytes(24).toString('base64url') };
  const cluster = { binaries, account, ...made };
  initialise(cluster, home);
  writeFileSync(memory(dataDir), JSON.stringify(made), { mode: 0o600 });
  return cluster;
}

/** Stops and deletes the cluster of a data folder, if there is one. */
export async function removeEmbeddedCluster(dataDir: string): Promise<void> {
  const known = rememberedCluster(dataDir);
  if (known === null) return;
  await stopOrphan(known.data);
  const home = dirname(known.data);
  const isShared = dirname(home) === SHARED_ROOT;
  rmSync(isShared ? home : known.data, { recursive: true, force: true });
  rmSync(memory(dataDir), { force: true });
}

/** What a data folder remembers of its cluster; null when there is none. */
export function rememberedCluster(dataDir: string): Pick<Cluster, 'data' | 'password'> | null {
  if (!existsSync(memory(dataDir))) return null;
  const known = JSON.parse(readFileSync(memory(dataDir), 'utf8')) as Pick<
    Cluster,
    'data' | 'password'
  >;
  return existsSync(join(known.data, 'PG_VERSION')) ? known : null;
}

function binariesFor(account: Account | null): string {
  const packaged = packagedBinaries();
  if (account !== null) return copiedBinaries(packaged, SHARED_ROOT);
  restoreSymlinks(packaged);
  return packaged;
}

function initialise(cluster: Cluster, home: string): void {
  const { account, data, password } = cluster;
  rmSync(data, { recursive: true, force: true });
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (account !== null) {
    chmodSync(SHARED_ROOT, 0o755);
    chownSync(home, account.uid, account.gid);
  }
  const passwordFile = join(home, 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account !== null) chownSync(passwordFile, account.uid, account.gid);
  const said = spawnSync(
    join(cluster.binaries, 'bin', 'initdb'),
    initdbArguments(data, passwordFile),
    {
      ...asAccount(account),
      cwd: home,
      env: postgresEnvironment(),
      encoding: 'utf8',
    },
  );
  rmSync(passwordFile, { force: true });
  if (said.status === 0) return;
  const reason = (said.stderr || (said.error?.message ?? '')).trim().split('\n').at(-1) ?? '';
  throw new ClusterNotCreated(`PostgreSQL could not prepare ${data}: ${reason}`, {
    level: 'error',
  });
}

function initdbArguments(data: string, passwordFile: string): string[] {
  return [
    ...['-D', data, '-U', ADMIN, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C', '--no-sync', '--no-instructions'],
  ];
}

/** Spawn options that give the process to another account. */
export function asAccount(account: Account | null): Partial<Account> {
  return account ?? {};
}

/** PostgreSQL's messages in English whatever the machine's language, and nothing of our environment. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
