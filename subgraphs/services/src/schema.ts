import type { BuiltSubgraph } from '@maillage/kit';
import { buildSubgraph, SOURCE_GRAPH_RESOLVERS, sourceGraphInstances } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import { ChoroplethLimits } from './choropleth/choropleth-limits.service.js';
import { ChoroplethRepository } from './choropleth/choropleth.repository.js';
import { ChoroplethResolver } from './choropleth/choropleth.resolver.js';
import type { ServicesContext } from './context.js';
import { DatedCountResolver } from './count/dated-count.resolver.js';
import { DefinitionResolver } from './definition/definition.resolver.js';
import { ServiceEventRepository } from './event/service-event.repository.js';
import { ServiceEventResolver } from './event/service-event.resolver.js';
import { ServiceEventService } from './event/service-event.service.js';
import { ServiceFeedRepository } from './event/service-feed.repository.js';
import { KindResolver } from './kind/kind.resolver.js';
import { NearestRepository } from './nearest/nearest.repository.js';
import { NearestResolver } from './nearest/nearest.resolver.js';
import { NearestService } from './nearest/nearest.service.js';
import { ObservationResolver } from './observation/observation.resolver.js';
import { ServicePointsRepository } from './point/service-points.repository.js';
import { ServicePointsResolver } from './point/service-points.resolver.js';
import { ServicePointsService } from './point/service-points.service.js';
import { OpeningsResolver } from './rate/openings.resolver.js';
import { TurnoverResolver } from './rate/turnover.resolver.js';
import { REFERENCES } from './references.js';
import { SearchRepository } from './search/search.repository.js';
import { SearchResolver } from './search/search.resolver.js';
import { SearchService } from './search/search.service.js';
import { ServiceHistoryResolver } from './service/service-history.resolver.js';
import { ServiceRepository } from './service/service.repository.js';
import { ServiceResolver } from './service/service.resolver.js';
import { ServiceService } from './service/service.service.js';
import { SnapshotResolver } from './snapshot/snapshot.resolver.js';
import { SourceResolver } from './source/source.resolver.js';
import { TerritoryRepository } from './territory/territory.repository.js';
import { TerritoryResolver } from './territory/territory.resolver.js';
import { datedFigures } from './time/dated-figures.wiring.js';
import { TRANSIT_RESOLVERS, transitInstances } from './transit/transit.wiring.js';

const RESOLVERS = [
  ServiceResolver,
  ServiceHistoryResolver,
  ...TRANSIT_RESOLVERS,
  TerritoryResolver,
  DatedCountResolver,
  ObservationResolver,
  OpeningsResolver,
  TurnoverResolver,
  NearestResolver,
  ServicePointsResolver,
  ChoroplethResolver,
  DefinitionResolver,
  KindResolver,
  SearchResolver,
  SourceResolver,
  SnapshotResolver,
  ...SOURCE_GRAPH_RESOLVERS,
  ServiceEventResolver,
] as const;

/**
 * Wires resolvers to their services, and these to the database.
 *
 * @param isKept whether the hub can give a producer's file again
 */
export function buildServices(
  database: DataSource,
  isKept: (sha256: string) => boolean,
): Promise<BuiltSubgraph> {
  const known = new ServiceService(new ServiceRepository(database));
  const told = new ServiceEventService(
    new ServiceEventRepository(database),
    new ServiceFeedRepository(database),
  );
  const territories = new TerritoryRepository(database);
  const nearest = new NearestService(new NearestRepository(database), territories);
  const points = new ServicePointsService(new ServicePointsRepository(database));
  const choropleths = new ChoroplethRepository(database);
  const limits = new ChoroplethLimits(choropleths);
  const dated = datedFigures(database);
  const instances = new Map<unknown, object>([
    [ServiceResolver, new ServiceResolver(known)],
    [ServiceHistoryResolver, new ServiceHistoryResolver()],
    ...transitInstances(database),
    [TerritoryResolver, new TerritoryResolver(known, nearest)],
    [ObservationResolver, new ObservationResolver(dated.observations)],
    [OpeningsResolver, new OpeningsResolver(dated.openings)],
    [TurnoverResolver, new TurnoverResolver(dated.turnovers)],
    [DatedCountResolver, new DatedCountResolver(dated.counts)],
    [NearestResolver, new NearestResolver(nearest)],
    [ServicePointsResolver, new ServicePointsResolver(points)],
    [ChoroplethResolver, new ChoroplethResolver(choropleths, limits, dated.choropleths)],
    [DefinitionResolver, new DefinitionResolver()],
    [SearchResolver, new SearchResolver(new SearchService(new SearchRepository(database)))],
    [KindResolver, new KindResolver()],
    [SourceResolver, new SourceResolver()],
    [SnapshotResolver, new SnapshotResolver()],
    ...sourceGraphInstances(isKept),
    [ServiceEventResolver, new ServiceEventResolver(told)],
  ]);
  return buildSubgraph<ServicesContext>({
    resolvers: RESOLVERS,
    references: REFERENCES,
    instance: (resolver) => {
      const instance = instances.get(resolver);
      if (instance === undefined) throw new Error(`no instance of ${resolver.name}`);
      return instance;
    },
  });
}
