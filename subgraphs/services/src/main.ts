import type { DatabaseTarget, LoadReport, Progress, Subgraph } from '@maillage/kit';
import {
  DataNotLoaded,
  FileStore,
  onMigrated,
  openDatabase,
  QUESTION_MS,
  SnapshotFileRepository,
  snapshotFileRoute,
  sourceGraphLoaders,
  SourceHealthRepository,
} from '@maillage/kit';
import DataLoader from 'dataloader';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { ServicesContext } from './context.js';
import { countLoader } from './count/count.loader.js';
import { CountRepository } from './count/count.repository.js';
import { DownloadRepository } from './download/download.repository.js';
import { downloadRoute } from './download/download.route.js';
import { eventLoaders } from './event/service-event.loaders.js';
import { ServiceEventRepository } from './event/service-event.repository.js';
import { ServiceFeedRepository } from './event/service-feed.repository.js';
import { Catalogue } from './kind/catalogue.js';
import { CatalogueRepository } from './kind/catalogue.repository.js';
import { CatalogueStore } from './kind/catalogue.store.js';
import { loadInto } from './load/load-services.js';
import { MIGRATIONS } from './migrations/index.js';
import { PointsFileRepository } from './points-file/points-file.repository.js';
import { pointsFileRoute } from './points-file/points-file.route.js';
import type { BilingualProducer, ServiceProducer } from './producer/producer.port.js';
import { buildServices } from './schema.js';
import { ServiceHistoryRepository } from './service/service-history.repository.js';
import { serviceLoaders } from './service/service.loaders.js';
import { snapshotChangeLoader } from './snapshot/snapshot-change.loader.js';
import { SnapshotChangeRepository } from './snapshot/snapshot-change.repository.js';
import { sourceKindLoader } from './source/source-kind.loader.js';
import { SourceKindRepository } from './source/source-kind.repository.js';
import { ANNUAIRE_DILA } from './sources/annuaire-dila/annuaire-dila.source.js';
import { BIBLIOTHEQUES } from './sources/bibliotheques/library.source.js';
import { CINEMAS } from './sources/cinemas/cinema.source.js';
import { CONSEILLERS_NUMERIQUES } from './sources/conseillers-numeriques/host.source.js';
import { DEDUCED_SEATS } from './sources/deduced/deduced-seats.source.js';
import { ECOLES } from './sources/ecoles/school.source.js';
import { FRANCE_SERVICES } from './sources/france-services/france-services.source.js';
import { GTFS_NETWORKS } from './sources/gtfs/gtfs.source.js';
import { LA_POSTE } from './sources/laposte/laposte.source.js';
import { MUSEES } from './sources/musees/musee.source.js';
import { SANTE_SAE } from './sources/sante-sae/sae.source.js';
import { SNCF_NETWORK, SNCF_STATIONS } from './sources/sncf-gares/sncf.source.js';
import { TRAINLINE_STATIONS } from './sources/trainline/trainline.source.js';
import { transitLoaders } from './transit/transit.loaders.js';
import { TransitRepository } from './transit/transit.repository.js';

export type { ServiceProducer } from './producer/producer.port.js';
export { POINT_MANIFESTS } from './sources/manifest/point-manifests.js';
export { diagnoseServices } from './sync/diagnose.js';
export { openServicesDesk } from './sync/open-desk.js';

/** What comes with the hub. */
const PACKAGED = [DEDUCED_SEATS, TRAINLINE_STATIONS];

/** Every producer that the hub knows, by its folder. */
export const PRODUCERS: readonly BilingualProducer[] = [
  ...PACKAGED,
  ...[LA_POSTE, ANNUAIRE_DILA, FRANCE_SERVICES, SNCF_STATIONS, SNCF_NETWORK, ECOLES, SANTE_SAE],
  ...[MUSEES, CINEMAS, BIBLIOTHEQUES, CONSEILLERS_NUMERIQUES],
  ...GTFS_NETWORKS,
];

/** What the subgraph runs on. */
export interface ServicesParts {
  readonly target: DatabaseTarget;
  readonly logger: Logger;
  /** Where producers' files are kept; none are given again unless told. */
  readonly filesDir?: string;
  /** The clock that freshness is told by; the machine's unless given. */
  readonly now?: () => Date;
}

const open = (target: DatabaseTarget, statementMs?: number): Promise<DataSource> =>
  openDatabase({ target, migrations: MIGRATIONS, statementMs });

/** Opens the subgraph on its schema, which {@link loadServices} has prepared. */
export async function openServices({
  target,
  filesDir = '',
  now = () => new Date(),
}: ServicesParts): Promise<Subgraph> {
  const database = await open(target, QUESTION_MS);
  const catalogue = new CatalogueRepository(database);
  const kept = new CatalogueStore(catalogue);
  const counts = new CountRepository(database);
  const past = new ServiceHistoryRepository(database);
  const events = new ServiceEventRepository(database);
  const feed = new ServiceFeedRepository(database);
  const health = new SourceHealthRepository(database);
  const given = new SourceKindRepository(database);
  const changed = new SnapshotChangeRepository(database);
  const transit = new TransitRepository(database);
  const store = new FileStore(filesDir);
  const built = await buildServices(database, (sha256) => store.has(sha256));
  const today = (): string => now().toISOString().slice(0, 10);
  // What waits for a steward, what failed and what is late change without a new publication; begun anew, all may be alike
  // but the name of the feed.
  const version = async (): Promise<string> => {
    const loaded = await catalogue.version();
    if (loaded === null) throw new DataNotLoaded('services');
    const { name } = await feed.head();
    return [name, loaded, await health.mark(), today()].join('.');
  };
  return {
    name: 'services',
    ...built,
    routes: [
      pointsFileRoute(new PointsFileRepository(database)),
      snapshotFileRoute(new SnapshotFileRepository(database), store),
      downloadRoute(new DownloadRepository(database)),
    ],
    context: (request): ServicesContext => {
      const asked = new Catalogue(kept);
      return {
        ...request,
        ...{ catalogue: asked, counts: countLoader(counts, asked) },
        ...{ services: serviceLoaders(past), events: eventLoaders(events) },
        ...sourceGraphLoaders(database, (batch, options) => new DataLoader(batch, options)),
        ...{ sourceKinds: sourceKindLoader(given), snapshotChanges: snapshotChangeLoader(changed) },
        transit: transitLoaders(transit),
        today: today(),
      };
    },
    ready: async () => {
      await version();
    },
    version,
    close: () => database.destroy(),
  };
}

/**
 * Migrates the schema and loads the embedded sources, unless this version is there.
 *
 * @param parts.producers those that come beside {@link PRODUCERS}, whose histories are there too
 */
export async function loadServices(
  parts: ServicesParts & {
    readonly progress: Progress;
    readonly producers: readonly ServiceProducer[];
  },
): Promise<LoadReport> {
  const { target, progress, producers } = parts;
  return onMigrated({ target, migrations: MIGRATIONS }, async (database) => {
    const arrivals = PACKAGED.map(async (producer) => {
      return { producer, arrival: await producer.arrive() };
    });
    const known = [...PRODUCERS, ...producers];
    return loadInto(database, await Promise.all(arrivals), progress, known);
  });
}

/** The SDL that composition reads; needs no database. */
export async function printServicesSdl(): Promise<string> {
  const unopened = new DataSource({ type: 'postgres' });
  return (await buildServices(unopened, () => false)).sdl;
}
