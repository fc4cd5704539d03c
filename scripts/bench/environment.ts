import type { DatabaseTarget } from '@maillage/kit';
import { openDatabase } from '@maillage/kit';
import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';

/** What the figures were measured on. */
export interface Environment {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGiB: number;
  readonly kernel: string;
  readonly postgres: string;
}

const GIB = 2 ** 30;

/** This machine, this commit, and its PostgreSQL. */
export async function environmentOf(target: DatabaseTarget): Promise<Environment> {
  return {
    date: new Date().toISOString().slice(0, 16),
    commit: commit(),
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / GIB),
    kernel: `${type()} ${release()}`,
    postgres: await postgresVersion(target),
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

async function postgresVersion(target: DatabaseTarget): Promise<string> {
  const database = await openDatabase({ target, migrations: [] });
  try {
    const [row] = await database.query<{ server_version: string }[]>('SHOW server_version');
    return row?.server_version ?? 'unknown';
  } finally {
    await database.destroy();
  }
}
