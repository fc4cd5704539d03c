import { spawnSync } from 'node:child_process';
import { HubError } from '../../errors/index.js';

/** PostgreSQL refuses to run as root, and no other account could be found or made. */
export class PostgresAccountMissing extends HubError {
  static override readonly code = 'POSTGRES_ACCOUNT_MISSING';
}

/** The account that PostgreSQL runs under. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts of the system to take, the first that exists; the last is made when none does. */
const NAMES = ['postgres', 'maillage'] as const;

/** Null for an ordinary user, who runs PostgreSQL itself; another account for root. */
export function postgresAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of NAMES) {
    const account = lookUp(name);
    if (account !== null) return account;
  }
  spawnSync('useradd', [
    '--system',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'maillage',
  ]);
  const made = lookUp('maillage');
  if (made !== null) return made;
  throw new PostgresAccountMissing(
    'PostgreSQL does not run as root, and `useradd maillage` failed: create that account, start as an ordinary user, or set DATABASE_URL.',
  );
}

function lookUp(name: string): Account | null {
  const uid = idOf('-u', name);
  const gid = idOf('-g', name);
  return uid === null || gid === null ? null : { uid, gid };
}

function idOf(flag: string, name: string): number | null {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout.trim()) : null;
}
