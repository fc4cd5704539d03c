import type { BuiltSubgraph } from '@maillage/kit';
import {
  buildSubgraph,
  snapshotRow,
  SOURCE_GRAPH_RESOLVERS,
  sourceGraphInstances,
  toSnapshot,
} from '@maillage/kit';
import type { DataSource } from 'typeorm';
import { TerritoryColumnsRepository } from './column/territory-columns.repository.js';
import { TerritoryColumnsResolver } from './column/territory-columns.resolver.js';
import { TerritoryColumnsService } from './column/territory-columns.service.js';
import type { TerritoriesContext } from './context.js';
import { EndingRepository } from './ending/ending.repository.js';
import { EndingResolver } from './ending/ending.resolver.js';
import { EpciRepository } from './epci/epci.repository.js';
import {
  EpciMembershipResolver,
  EpciMembersResolver,
  TerritoryEpciResolver,
} from './epci/epci.resolver.js';
import { EpciService } from './epci/epci.service.js';
import { MovementRepository } from './movement/movement.repository.js';
import {
  MovementResolver,
  MovementSideResolver,
  MovementSourceResolver,
  TerritoryMovementsResolver,
} from './movement/movement.resolver.js';
import { MovementService } from './movement/movement.service.js';
import { OutlineSetRepository } from './outline/outline-set.repository.js';
import { OutlineSetResolver } from './outline/outline-set.resolver.js';
import { TerritoryOutlineResolver } from './outline/territory-outline.resolver.js';
import { PointRepository } from './point/point.repository.js';
import { PointResolver } from './point/point.resolver.js';
import { PointService } from './point/point.service.js';
import { PostalSourceResolver, TerritoryPostalResolver } from './postal/postal-place.resolver.js';
import { RecodeResolver } from './recode/recode.resolver.js';
import { RecodeService } from './recode/recode.service.js';
import { SearchRepository } from './search/search.repository.js';
import { SearchResolver } from './search/search.resolver.js';
import { SearchService } from './search/search.service.js';
import { TerritorySnapshotResolver } from './snapshot/territory-snapshot.resolver.js';
import { TerritorySourceResolver } from './source/territory-source.resolver.js';
import { StateRepository } from './state/state.repository.js';
import { StateResolver } from './state/state.resolver.js';
import { StateService } from './state/state.service.js';
import { TerritoryHistoryResolver } from './state/territory-history.resolver.js';
import { WalkRepository } from './state/walk.repository.js';
import { TerritoryRepository } from './territory/territory.repository.js';
import { TerritoryResolver } from './territory/territory.resolver.js';
import { TerritoryService } from './territory/territory.service.js';
import { TerritoriesByValueService } from './variable/territories-by-value.service.js';
import { TerritoryVariablesResolver } from './variable/territory-variables.resolver.js';
import { VariableResolver } from './variable/variable.resolver.js';

type Made = readonly [resolver: unknown, instance: object];

function instancesOn(database: DataSource): Made[] {
  const walk = new WalkRepository(database);
  const states = new StateRepository(database);
  const stored = new TerritoryRepository(database);
  const territories = new TerritoryService(stored, walk);
  return [
    [TerritoryResolver, new TerritoryResolver(territories)],
    [TerritoryHistoryResolver, new TerritoryHistoryResolver(new StateService(states, walk))],
    [StateResolver, new StateResolver()],
    [RecodeResolver, new RecodeResolver(new RecodeService(states, walk))],
    [EndingResolver, new EndingResolver(new EndingRepository(database))],
    [VariableResolver, new VariableResolver(new TerritoriesByValueService(stored))],
    [TerritoryVariablesResolver, new TerritoryVariablesResolver()],
    [PointResolver, new PointResolver(new PointService(new PointRepository(database)))],
    [SearchResolver, new SearchResolver(new SearchService(new SearchRepository(database)))],
    [
      TerritoryColumnsResolver,
      new TerritoryColumnsResolver(
        new TerritoryColumnsService(new TerritoryColumnsRepository(database)),
      ),
    ],
    [OutlineSetResolver, new OutlineSetResolver(new OutlineSetRepository(database))],
    [TerritoryOutlineResolver, new TerritoryOutlineResolver()],
    [MovementResolver, new MovementResolver(new MovementService(new MovementRepository(database)))],
    [MovementSideResolver, new MovementSideResolver()],
    [MovementSourceResolver, new MovementSourceResolver()],
    [PostalSourceResolver, new PostalSourceResolver()],
    [TerritoryMovementsResolver, new TerritoryMovementsResolver()],
    [
      TerritoryEpciResolver,
      new TerritoryEpciResolver(new EpciService(new EpciRepository(database))),
    ],
    [EpciMembershipResolver, new EpciMembershipResolver()],
    [EpciMembersResolver, new EpciMembersResolver()],
    [TerritoryPostalResolver, new TerritoryPostalResolver()],
    [TerritorySourceResolver, new TerritorySourceResolver()],
    [TerritorySnapshotResolver, new TerritorySnapshotResolver()],
  ];
}

/**
 * Wires resolvers to their services, and these to the database.
 *
 * @param isKept whether the hub can give a producer's file again
 */
export function buildTerritories(
  database: DataSource,
  isKept: (sha256: string) => boolean,
): Promise<BuiltSubgraph> {
  const instances = new Map<unknown, object>([
    ...instancesOn(database),
    ...sourceGraphInstances(isKept),
  ]);
  return buildSubgraph<TerritoriesContext>({
    resolvers: [
      TerritoryResolver,
      TerritoryHistoryResolver,
      StateResolver,
      RecodeResolver,
      EndingResolver,
      VariableResolver,
      TerritoryVariablesResolver,
      PointResolver,
      SearchResolver,
      TerritoryColumnsResolver,
      OutlineSetResolver,
      TerritoryOutlineResolver,
      MovementResolver,
      MovementSideResolver,
      MovementSourceResolver,
      PostalSourceResolver,
      TerritoryMovementsResolver,
      TerritoryEpciResolver,
      EpciMembershipResolver,
      EpciMembersResolver,
      TerritoryPostalResolver,
      TerritorySourceResolver,
      TerritorySnapshotResolver,
      ...SOURCE_GRAPH_RESOLVERS,
    ],
    references: {
      Territory: ({ id = '' }, { territories }) => territories.load(id),
      TerritoryState: ({ key = '' }, { states }) => states.byKey.load(key),
      Variable: ({ code = '' }, { variables }) => variables.find(code),
      TerritorySource: ({ id = '' }, { sources }) => sources.one(id),
      TerritorySnapshot: async ({ id = '' }, { snapshots }) => {
        const row = await snapshotRow(id, snapshots);
        return row === null ? null : toSnapshot(row);
      },
    },
    instance: (resolver) => {
      const instance = instances.get(resolver);
      if (instance === undefined) throw new Error(`no instance of ${resolver.name}`);
      return instance;
    },
  });
}
