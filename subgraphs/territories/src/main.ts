import type { DatabaseTarget, Desk, LoadReport, Progress, Subgraph } from '@maillage/kit';
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
import type { TerritoriesContext } from './context.js';
import { epciLoader } from './epci/epci.loader.js';
import { EpciRepository } from './epci/epci.repository.js';
import { openDesk } from './intake/open-desk.js';
import type { TerritorySources } from './load/load-territories.js';
import { publishTerritories } from './load/publish-territories.js';
import { MIGRATIONS } from './migrations/index.js';
import { movementLoader } from './movement/movement.loader.js';
import { MovementRepository } from './movement/movement.repository.js';
import { OutlineSetRepository } from './outline/outline-set.repository.js';
import { outlineSourceLoader } from './outline/outline-source.loader.js';
import { OutlineSourceRepository } from './outline/outline-source.repository.js';
import { outlineRoute } from './outline/outline.route.js';
import { postalLoader } from './postal/postal-place.loader.js';
import { PostalPlaceRepository } from './postal/postal-place.repository.js';
import type { BilingualProducer, TerritoryProducer } from './producer/territory-producer.port.js';
import { buildTerritories } from './schema.js';
import { factChangeLoader } from './snapshot/fact-change.loader.js';
import { FactChangeRepository } from './snapshot/fact-change.repository.js';
import { SourceCatalogue } from './source/source-catalogue.js';
import { TerritorySourceRepository } from './source/territory-source.repository.js';
import { CENTRALITY_LEVELS } from './sources/anct-grilles/centrality.source.js';
import { DENSITY_GRID } from './sources/anct-grilles/density.source.js';
import { MOUNTAIN_RANGES } from './sources/anct-grilles/mountain.source.js';
import { RURALITY_TYPES } from './sources/anct-grilles/rurality.source.js';
import { BoundingBoxes } from './sources/bounding-boxes/bounding-boxes.source.js';
import { COG_2020 } from './sources/cog-2020/cog-2020.source.js';
import { CONTOURS_ANCT, CONTOURS_EPCI } from './sources/contours-anct/anct.source.js';
import { CONTOURS_ETALAB } from './sources/contours-etalab/etalab.source.js';
import { FRANCE_GEOJSON } from './sources/contours-france-geojson/france-geojson.source.js';
import { DecoupageAdministratif } from './sources/decoupage-administratif/decoupage.source.js';
import { EPCI_DGCL } from './sources/epci-dgcl/epci-dgcl.source.js';
import { MOUVEMENTS } from './sources/insee-mouvements/mouvements.source.js';
import { HEXASMAL } from './sources/laposte-hexasmal/hexasmal.source.js';
import { LegalHistoryTable } from './sources/legal-history/legal-history.source.js';
import { PVD } from './sources/programmes-anct/pvd.source.js';
import { QPV } from './sources/zonages/qpv.source.js';
import { ZRR } from './sources/zonages/zrr.source.js';
import { stateLoaders } from './state/state.loader.js';
import { StateRepository } from './state/state.repository.js';
import { asOfLoader } from './territory/as-of.loader.js';
import { territoryLoader } from './territory/territory.loader.js';
import { TerritoryRepository } from './territory/territory.repository.js';
import { VariableCatalogue } from './variable/variable-catalogue.js';
import { valueLoader } from './variable/variable.loader.js';
import { VariableRepository } from './variable/variable.repository.js';

export { diagnoseTerritories } from './intake/diagnose.js';
export type { TerritoryProducer } from './producer/territory-producer.port.js';
export { VARIABLE_MANIFESTS } from './sources/manifest/variable-manifests.js';

/** Every producer of facts about territories that the hub knows, by its folder. */
export const TERRITORY_PRODUCERS: readonly BilingualProducer[] = [
  ...[DENSITY_GRID, RURALITY_TYPES, CENTRALITY_LEVELS, MOUNTAIN_RANGES],
  ...[ZRR, QPV, PVD],
  ...[MOUVEMENTS, COG_2020, EPCI_DGCL, HEXASMAL],
  ...[CONTOURS_ANCT, CONTOURS_EPCI, CONTOURS_ETALAB, FRANCE_GEOJSON],
];

/** What territories are loaded from, without any producer's file. */
const packaged = (): TerritorySources => ({
  code: new DecoupageAdministratif(),
  boxes: new BoundingBoxes(),
  law: new LegalHistoryTable(),
});

/** What the subgraph runs on. */
export interface TerritoriesParts {
  readonly target: DatabaseTarget;
  readonly logger: Logger;
  /** Where producers' files are kept; none are given again unless told. */
  readonly filesDir?: string;
  /** The clock that freshness is told by; the machine's unless given. */
  readonly now?: () => Date;
}

const open = (target: DatabaseTarget, statementMs?: number): Promise<DataSource> =>
  openDatabase({ target, migrations: MIGRATIONS, statementMs });

/** Opens the subgraph on its schema, which {@link loadTerritories} has prepared. */
export async function openTerritories({
  target,
  filesDir = '',
  now = () => new Date(),
}: TerritoriesParts): Promise<Subgraph> {
  const database = await open(target, QUESTION_MS);
  const territories = new TerritoryRepository(database);
  const states = new StateRepository(database);
  const values = new VariableRepository(database);
  const movements = new MovementRepository(database);
  const epci = new EpciRepository(database);
  const postal = new PostalPlaceRepository(database);
  const outlineSources = new OutlineSourceRepository(database);
  const sources = new TerritorySourceRepository(database);
  const changed = new FactChangeRepository(database);
  const health = new SourceHealthRepository(database);
  const store = new FileStore(filesDir);
  const built = await buildTerritories(database, (sha256) => store.has(sha256));
  const today = (): string => now().toISOString().slice(0, 10);
  // What waits for a steward, what failed and what is late change without a new publication.
  const version = async (): Promise<string> => {
    const loaded = await territories.version();
    if (loaded === null) throw new DataNotLoaded('territories');
    return [loaded, await values.mark(), await health.mark(), today()].join('.');
  };
  return {
    name: 'territories',
    ...built,
    routes: [
      outlineRoute(new OutlineSetRepository(database)),
      snapshotFileRoute(new SnapshotFileRepository(database), store),
    ],
    context: (request): TerritoriesContext => {
      const living = territoryLoader(territories);
      return {
        ...{ ...request, territories: living, values: valueLoader(values) },
        ...{ asOf: asOfLoader(states, living), states: stateLoaders(states) },
        ...{ movements: movementLoader(movements), epci: epciLoader(epci) },
        ...{ variables: new VariableCatalogue(values), postal: postalLoader(postal) },
        outlineSources: outlineSourceLoader(outlineSources),
        ...sourceGraphLoaders(database, (batch, options) => new DataLoader(batch, options)),
        ...{ sources: new SourceCatalogue(sources), factChanges: factChangeLoader(changed) },
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

/** Migrates the schema and loads the embedded data, unless this version is there. */
export async function loadTerritories(
  parts: TerritoriesParts & { readonly progress: Progress },
): Promise<LoadReport> {
  return onMigrated({ target: parts.target, migrations: MIGRATIONS }, (database) =>
    publishTerritories(database, packaged(), parts.progress),
  );
}

/** Opens what stewards do with sources of territories. */
export const openTerritoriesDesk = (
  target: DatabaseTarget,
  producers: readonly TerritoryProducer[],
  progress: Progress,
): Promise<Desk> => openDesk(target, producers, packaged(), progress);

/** The SDL that composition reads; needs no database. */
export async function printTerritoriesSdl(): Promise<string> {
  const unopened = new DataSource({ type: 'postgres' });
  return (await buildTerritories(unopened, () => false)).sdl;
}
