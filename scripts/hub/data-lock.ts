import { HubError } from '@maillage/kit';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may hold a data folder. */
export type HolderName = 'a hub' | 'a command';

/** Another process works on this data folder. */
export class DataFolderInUse extends HubError {
  static override readonly code = 'DATA_FOLDER_IN_USE';
  readonly holder: HolderName;
  constructor(dataDir: string, { pid, name = 'a hub' }: Holder) {
    const todo = name === 'a hub' ? 'stop it' : 'wait until it ends';
    super(
      `${dataDir} is used by ${ARTICLE[name]} (process ${String(pid)}): ${todo}, or choose another folder with --data`,
    );
    this.holder = name;
  }
}

const ARTICLE: Readonly<Record<HolderName, string>> = {
  'a hub': 'a running hub',
  'a command': 'a command that runs',
};

interface Holder {
  readonly pid: number;
  /** Absent from locks of earlier versions, which hubs alone took. */
  readonly name?: HolderName;
  /** When that process began: a number is reused, a number and a date are not. */
  readonly since: string;
}

/**
 * Takes a data folder for this process; a lock left by a killed hub is taken over.
 *
 * @returns how to give it back
 * @throws DataFolderInUse
 */
export function lockDataFolder(dataDir: string, name: HolderName = 'a hub'): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'hub.lock');
  const mine: Holder = { pid: process.pid, since: startOf(process.pid), name };
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
      throw new DataFolderInUse(dataDir, holder);
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
