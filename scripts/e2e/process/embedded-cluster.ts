import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where PostgreSQL's own folder of a hub's data folder is. */
export const clusterFolder = (data: string): string =>
  (JSON.parse(readFileSync(join(data, 'cluster.json'), 'utf8')) as { data: string }).data;

/** The processes that serve a hub's data folder, if any. */
export function postmasters(data: string): string[] {
  const said = spawnSync('pgrep', ['-f', `postgres -D ${clusterFolder(data)}`], {
    encoding: 'utf8',
  });
  return said.stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '');
}

/** The port that PostgreSQL wrote down when it started. */
export function clusterPort(data: string): number {
  const lines = readFileSync(join(clusterFolder(data), 'postmaster.pid'), 'utf8').split('\n');
  return Number(lines[3]);
}
