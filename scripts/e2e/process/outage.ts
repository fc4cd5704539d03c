import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clusterFolder, postmasters } from './embedded-cluster.js';

/** A database that a test keeps away. */
export interface Outage {
  /** Lets it come back, when the hub next tries. */
  end(): void;
}

/** Ends a hub's PostgreSQL, which cannot start again until the outage ends: it has no settings. */
export async function startOutage(data: string, signal: NodeJS.Signals): Promise<Outage> {
  const settings = join(clusterFolder(data), 'postgresql.conf');
  const [pid] = postmasters(data);
  if (pid === undefined) throw new Error(`no PostgreSQL serves ${data}`);
  renameSync(settings, `${settings}.away`);
  process.kill(Number(pid), signal);
  while (postmasters(data).includes(pid)) await sleep(20);
  return {
    end: () => {
      renameSync(`${settings}.away`, settings);
    },
  };
}
