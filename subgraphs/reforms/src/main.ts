import type { DatabaseTarget, LoadReport, Progress, Subgraph } from '@maillage/kit';
import { listen, onMigrated, openDatabase, QUESTION_MS } from '@maillage/kit';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { changeLoaders } from './change/change.loaders.js';
import { ChangeRepository } from './change/change.repository.js';
import { ChangeService } from './change/change.service.js';
import { FilterReader } from './change/filter-reader.js';
import type { ReformsContext } from './context.js';
import { ChangeFeedRepository } from './feed/change-feed.repository.js';
import { LiveChanges } from './feed/live-changes.js';
import { WakeUp } from './feed/wake-up.js';
import { Follower } from './follow/follower.js';
import { MIGRATIONS } from './migrations/index.js';
import { ChangePictureRepository } from './picture/change-picture.repository.js';
import { ChangePictureService } from './picture/change-picture.service.js';
import { REFORMS } from './reform/definitions/index.js';
import { criteriaAmong } from './reform/reform-criteria.js';
import { ReformRepository } from './reform/reform.repository.js';
import { ReformService } from './reform/reform.service.js';
import type { ReformsServices } from './schema.js';
import { buildReforms } from './schema.js';
import { VersionRepository } from './version.repository.js';

/** What the subgraph runs on. */
export interface ReformsParts {
  readonly target: DatabaseTarget;
  readonly logger: Logger;
}

/** What other subgraphs and replicas call when there is something to read. */
const CHANNELS = {
  services: 'service_feed',
  territories: 'territory_feed',
  register: 'change_feed',
} as const;

const filters = new FilterReader(criteriaAmong(REFORMS));

const open = (target: DatabaseTarget, statementMs?: number): Promise<DataSource> =>
  openDatabase({ target, migrations: MIGRATIONS, statementMs });

const servicesOn = (database: DataSource): ReformsServices => ({
  register: new ChangeService(new ChangeRepository(database), filters),
  pictures: new ChangePictureService(new ChangePictureRepository(database), filters),
  reforms: new ReformService(new ReformRepository(database), REFORMS, filters),
});

/** Opens the subgraph on its schema, which {@link loadReforms} has prepared, and follows the others from then on. */
export async function openReforms({ target, logger }: ReformsParts): Promise<Subgraph> {
  const database = await open(target, QUESTION_MS);
  const following = await open(target);
  const changes = new ChangeRepository(database);
  const versions = new VersionRepository(database);
  const wakeUp = new WakeUp();
  const live = new LiveChanges(new ChangeFeedRepository(database), wakeUp, filters);
  const follower = new Follower(following, logger);
  const listening = listen(target, Object.values(CHANNELS), (channel) => {
    if (channel !== CHANNELS.register) void follower.follow();
    if (channel === null || channel === CHANNELS.register) wakeUp.call();
  });
  return {
    name: 'reforms',
    ...(await buildReforms(servicesOn(database))),
    routes: [],
    context: (request): ReformsContext => ({ ...request, changes: changeLoaders(changes), live }),
    ready: async () => {
      await versions.current();
    },
    version: () => versions.current(),
    close: async () => {
      await listening.end();
      await follower.end();
      await Promise.all([database.destroy(), following.destroy()]);
    },
  };
}

/** Migrates the schema, and brings the register up to date. */
export async function loadReforms({
  target,
  logger,
}: ReformsParts & { readonly progress: Progress }): Promise<LoadReport> {
  return onMigrated({ target, migrations: MIGRATIONS }, async (database) => {
    await new Follower(database, logger).follow();
    const version = await new VersionRepository(database).current();
    return { version, loaded: false, kept: {}, rejected: {} };
  });
}

/** The SDL that composition reads; needs no database. */
export async function printReformsSdl(): Promise<string> {
  const unopened = new DataSource({ type: 'postgres' });
  return (await buildReforms(servicesOn(unopened))).sdl;
}
