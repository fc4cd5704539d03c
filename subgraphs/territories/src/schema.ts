import type { BuiltSubgraph } from '@maillage/kit';
import { buildSubgraph } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import { TerritoryColumnsRepository } from './column/territory-columns.repository.js';
import { TerritoryColumnsResolver } from './column/territory-columns.resolver.js';
import type { TerritoriesContext } from './context.js';
import { OutlineSetRepository } from './outline/outline-set.repository.js';
import { OutlineSetResolver } from './outline/outline-set.resolver.js';
import { SearchRepository } from './search/search.repository.js';
import { SearchResolver } from './search/search.resolver.js';
import { SearchService } from './search/search.service.js';
import { TerritoryRepository } from './territory/territory.repository.js';
import { TerritoryResolver } from './territory/territory.resolver.js';
import { TerritoryService } from './territory/territory.service.js';

/** Wires resolvers to their services, and these to the database. */
export function buildTerritories(database: DataSource): Promise<BuiltSubgraph> {
  const instances = new Map<unknown, object>([
    [
      TerritoryResolver,
      new TerritoryResolver(new TerritoryService(new TerritoryRepository(database))),
    ],
    [SearchResolver, new SearchResolver(new SearchService(new SearchRepository(database)))],
    [
      TerritoryColumnsResolver,
      new TerritoryColumnsResolver(new TerritoryColumnsRepository(database)),
    ],
    [OutlineSetResolver, new OutlineSetResolver(new OutlineSetRepository(database))],
  ]);
  return buildSubgraph<TerritoriesContext>({
    resolvers: [TerritoryResolver, SearchResolver, TerritoryColumnsResolver, OutlineSetResolver],
    references: {
      Territory: ({ id = '' }, { territories }) => territories.load(id),
    },
    instance: (resolver) => {
      const instance = instances.get(resolver);
      if (instance === undefined) throw new Error(`no instance of ${resolver.name}`);
      return instance;
    },
  });
}
