import { HubError } from '@maillage/kit';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another hub runs on this data folder. */
export class DataFolderInUse extends HubError {
  static override readonly code = 'DATA_FOLDER_IN_USE';
}

interface Holder {
  readonly pid: number;
  /** When that process began: a number is reused, a number and a date are not. */
  readonly since: string;
}

/**
 * Takes a data folder for this process; a lock left by a killed hub is taken over.
 *
 * @returns how to give it back
 * @throws DataFolderInUse
 */
export function lockDataFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'hub.lock');
  const mine: Holder = { pid: process.pid, since: startOf(process.pid) };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return () => {
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = read(file);
    if (holder !== null && startOf(holder.pid) === holder.since) {
      throw new DataFolderInUse(
        `${dataDir} is used by a running hub (process ${String(holder.pid)}): stop it, or choose another folder with --data`,
      );
    }
    rmSync(file, { force: true });
  }
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** When a process began, as the system words it; empty when there is none. */
function startOf(pid: number): string {
  const said = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return said.stdout.trim();
}
