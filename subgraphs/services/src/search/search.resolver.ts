import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import type { SearchService } from './search.service.js';
import { ServiceSearch } from './search.type.js';

@Resolver(() => ServiceSearch)
export class SearchResolver {
  constructor(private readonly search: SearchService) {}

  @Query(() => ServiceSearch, {
    nullable: true,
    description:
      'Services by words: a kind, a place, a name, or several of them ("gare roubaix", "mairie de st etienne", "sous-préfecture nord"); accents and typing mistakes forgiven.',
  })
  searchServices(
    @Arg('query', () => String, { description: 'Ten words at most are read.' }) query: string,
    @Arg('first', () => Int, { defaultValue: 10, description: '1 to 50.' }) first: number,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<ServiceSearch> {
    return this.search.find(query, first, catalogue);
  }
}
