import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { TerritoryMatch } from '../territory/territory.type.js';
import type { SearchService } from './search.service.js';

@Resolver(() => TerritoryMatch)
export class SearchResolver {
  constructor(private readonly search: SearchService) {}

  @Query(() => [TerritoryMatch], {
    nullable: true,
    description:
      'Living territories by name (accents, hyphens, "st" and typing mistakes forgiven), postal code or official code; best first.',
  })
  searchTerritories(
    @Arg('query', () => String) query: string,
    @Arg('levels', () => [TerritoryLevel], { nullable: true })
    levels: TerritoryLevel[] | null | undefined,
    @Arg('first', () => Int, { defaultValue: 10, description: '1 to 50.' }) first: number,
    @Ctx() { territories }: TerritoriesContext,
  ): Promise<TerritoryMatch[]> {
    return this.search.find({ query, levels: levels ?? null, first }, territories);
  }
}
