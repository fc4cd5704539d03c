import type { DatabaseTarget, Desk, ManifestInvalid, Producer, Progress } from '@maillage/kit';
import { HubError, provisionSchemas, runningClusterUrl } from '@maillage/kit';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { destination, pino } from 'pino';
import { DataFolderInUse, lockDataFolder } from '../hub/data-lock.js';
import type { Databases } from '../hub/databases.js';
import { openDatabases, SCHEMA_OWNERS } from '../hub/databases.js';
import { loadData } from '../hub/load-data.js';
import type { ReadManifests } from '../hub/manifests.js';
import { readManifests } from '../hub/manifests.js';
import type { DeskProducers } from '../hub/open-desks.js';
import { openDesks } from '../hub/open-desks.js';
import { targetOf } from '../hub/open-subgraph.js';
import type { Stops } from './stops.js';

/** Where the data are, and how a command is told of. */
export interface SourcesPlace {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Folders of manifests. */
  readonly manifests: readonly string[];
  readonly progress: Progress;
  readonly stops: Stops;
}

interface Opened {
  readonly targets: Readonly<Record<string, DatabaseTarget>>;
  /** Whether a hub runs it, which then loads what comes with it. */
  readonly isShared: boolean;
}

/** The database of a command, opened when it is needed: a command written wrong then starts nothing. */
export class OpenSources {
  private opened: Desk | null = null;

  private readonly manifests: ReadManifests;

  constructor(private readonly place: SourcesPlace) {
    this.manifests = readManifests(place.manifests);
  }

  /** Every producer of each subgraph, those of manifests included. */
  get producers(): DeskProducers {
    return this.manifests.producers;
  }

  /** The same together. */
  get all(): readonly Producer<unknown>[] {
    const { territories, services } = this.producers;
    return [...territories, ...services];
  }

  /** Manifests that cannot be followed. */
  get faults(): readonly ManifestInvalid[] {
    return this.manifests.faults;
  }

  /** Where the tables of each subgraph are. @throws DataFolderInUse when what runs there cannot be joined */
  async targets(): Promise<Readonly<Record<keyof DeskProducers, DatabaseTarget>>> {
    const { targets } = await opened(this.place);
    return {
      territories: targetOf(targets, 'territories'),
      services: targetOf(targets, 'services'),
    };
  }

  /**
   * The stewards' desk; what comes with the hub is loaded first, unless it is there.
   *
   * @param producers those of another manifest beside, that is tried
   * @throws DataFolderInUse
   */
  async desk(producers = this.producers): Promise<Desk> {
    const { progress } = this.place;
    const { targets, isShared } = await opened(this.place);
    this.opened = await openDesks(targets, producers, progress).catch(async (error: unknown) => {
      if (!isEmpty(error) || isShared) throw error;
      await this.load(targets);
      return openDesks(targets, producers, progress);
    });
    return this.opened;
  }

  /**
   * Lets go of the database once the work is over. A signal does not wait for it, since it would then
   * wait for the transaction to end.
   */
  async close(): Promise<void> {
    await this.opened?.close();
  }

  private async load(targets: Opened['targets']): Promise<void> {
    const { progress, stops } = this.place;
    const loading = loadData({ targets, manifests: this.place.manifests }, progress);
    stops.add(() => {
      loading.cancel();
    });
    await loading.reports;
  }
}

const isEmpty = (error: unknown): boolean =>
  error instanceof HubError && error.code === 'TERRITORIES_NOT_LOADED';

/** The given database, that of a hub that runs, or one of the command's own. */
async function opened(place: SourcesPlace): Promise<Opened> {
  const { databaseUrl, dataDir, stops } = place;
  if (databaseUrl !== undefined) {
    return { targets: await provisionSchemas(databaseUrl, SCHEMA_OWNERS), isShared: false };
  }
  try {
    stops.add(lockDataFolder(dataDir, 'a command'));
  } catch (error) {
    if (!(error instanceof DataFolderInUse) || error.holder !== 'a hub') throw error;
    return { targets: await joined(dataDir, error), isShared: true };
  }
  return { targets: (await started(place)).targets, isShared: false };
}

async function joined(dataDir: string, inUse: DataFolderInUse): Promise<Databases['targets']> {
  const url = runningClusterUrl(dataDir);
  // It has only just started, or it uses a PostgreSQL that DATABASE_URL names to it alone.
  if (url === null) throw inUse;
  return provisionSchemas(url, SCHEMA_OWNERS);
}

function started({ dataDir, stops }: SourcesPlace): Promise<Databases> {
  const databases = openDatabases(undefined, dataDir, logOf(dataDir));
  // Told before it has started: a signal meanwhile leaves nothing that runs.
  stops.add(async () => (await databases).stop());
  return databases;
}

const logOf = (dataDir: string): Logger =>
  pino({ level: 'info' }, destination({ dest: join(dataDir, 'sources.log'), sync: true }));
