import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { Source } from './source.type.js';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => [Source], { nullable: true, description: 'Every source of service points.' })
  async sources(@Ctx() { catalogue }: ServicesContext): Promise<readonly Source[]> {
    return (await catalogue.read()).sources;
  }

  @Query(() => Source, { nullable: true, description: 'A source; unknown ids are an error.' })
  source(@Arg('id', () => ID) id: string, @Ctx() { catalogue }: ServicesContext): Promise<Source> {
    return catalogue.source(id);
  }
}
