import type { DatabaseTarget } from '@maillage/kit';
import { PRODUCERS } from '@maillage/services';
import { TERRITORY_PRODUCERS } from '@maillage/territories';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Logger } from 'pino';
import type { HubConfig } from '../config.js';
import { manifestFolders } from '../manifest-folders.js';
import { hasNetwork, serversOf } from './has-network.js';
import { runSync } from './run-sync.js';
import type { SyncOrder } from './sync-messages.js';
import { SyncSchedule } from './sync-schedule.js';

/** What it is started with. */
export interface StartParts {
  readonly targets: Readonly<Record<string, DatabaseTarget>>;
  readonly dataDir: string;
  readonly config: HubConfig;
  readonly logger: Logger;
}

/** Asks producers for what is new from now on, unless `MAILLAGE_SYNC` is `off`; null then. */
export function startSchedule({
  targets,
  dataDir,
  config,
  logger,
}: StartParts): SyncSchedule | null {
  if (config.MAILLAGE_SYNC === 'off') return null;
  const mirror = config.MAILLAGE_MIRROR === undefined ? null : resolve(config.MAILLAGE_MIRROR);
  const manifests = manifestFolders(dataDir, config.MAILLAGE_MANIFESTS);
  const order: SyncOrder = { targets, manifests, dataDir, mirror };
  const schedule = new SyncSchedule({
    canAsk: () => (mirror === null ? hasNetwork(servers()) : Promise.resolve(existsSync(mirror))),
    run: (onSynced) => runSync(order, onSynced),
    ...{ logger, random: Math.random },
  });
  schedule.start();
  return schedule;
}

const servers = (): string[] =>
  serversOf([...TERRITORY_PRODUCERS, ...PRODUCERS].flatMap(({ editions }) => [...editions]));
