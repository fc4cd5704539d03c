import type { DatabaseTarget } from '@maillage/kit';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_OWNERS } from '../../hub/databases.js';

interface Remembered {
  readonly data: string;
  readonly password: string;
}

const remembered = (data: string): Remembered =>
  JSON.parse(readFileSync(join(data, 'cluster.json'), 'utf8')) as Remembered;

/** Where PostgreSQL's own folder of a hub's data folder is. */
export const clusterFolder = (data: string): string => remembered(data).data;

/** The address of a running hub's PostgreSQL, as its administrator. */
export const clusterUrl = (data: string): string =>
  `postgres://maillage_admin:${remembered(data).password}@127.0.0.1:${String(clusterPort(data))}/postgres`;

/** Where a subgraph's tables are in a running hub's PostgreSQL. */
export function clusterTarget(data: string, schema: string): DatabaseTarget {
  const owner = SCHEMA_OWNERS.find((each) => each.schema === schema);
  if (owner === undefined) throw new Error(`no subgraph has the schema ${schema}`);
  return { url: clusterUrl(data), ...owner };
}

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
