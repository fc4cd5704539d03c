import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/**
 * Stops a PostgreSQL that outlived its hub (killed with -9) and forgets a pid file whose number
 * another program bears today, which PostgreSQL alone would take for itself.
 */
export async function stopOrphan(data: string): Promise<void> {
  const pid = postmasterPid(data);
  if (pid === null || !isAlive(pid)) return;
  if (!commandOf(pid).includes(data)) {
    rmSync(join(data, 'postmaster.pid'), { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  if (!(await isGone(pid, PATIENCE_MS))) {
    process.kill(pid, 'SIGQUIT');
    await isGone(pid, PATIENCE_MS);
  }
}

/** The process that serves a cluster; null when none does. */
export function runningPostmaster(data: string): number | null {
  const pid = postmasterPid(data);
  return pid !== null && isAlive(pid) && commandOf(pid).includes(data) ? pid : null;
}

function postmasterPid(data: string): number | null {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function commandOf(pid: number): string {
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}

async function isGone(pid: number, patience: number): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (!isAlive(pid) || isZombie(pid)) return true;
    await sleep(50);
  }
  return !isAlive(pid);
}

/** Ended, and only waiting to be counted by a parent that may take its time. */
function isZombie(pid: number): boolean {
  const said = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return said.stdout.startsWith('Z');
}
