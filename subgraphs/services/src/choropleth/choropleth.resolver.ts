import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import type { ChoroplethRepository } from './choropleth.repository.js';
import { Choropleth, ChoroplethLevel, ChoroplethMeasure } from './choropleth.type.js';

@Resolver(() => Choropleth)
export class ChoroplethResolver {
  constructor(private readonly choropleths: ChoroplethRepository) {}

  @Query(() => Choropleth, {
    nullable: true,
    description: 'A value for every territory of a level: 35,000 communes in one answer.',
  })
  async choropleth(
    @Arg('kinds', () => [ID], { description: 'Kinds counted together.' }) codes: string[],
    @Arg('level', () => ChoroplethLevel) level: ChoroplethLevel,
    @Arg('measure', () => ChoroplethMeasure) measure: ChoroplethMeasure,
    @Arg('within', () => ID, { nullable: true, description: 'Only inside this territory.' })
    within: string | null,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<Choropleth> {
    const [kinds, { version }] = await Promise.all([catalogue.kinds(codes), catalogue.read()]);
    const numbers = kinds.map((k) => k.num);
    const columns = await this.choropleths.columns(numbers, level, measure, within);
    const sources = [...new Set(kinds.map((k) => k.source))];
    return { version, level, measure, sources, ...columns };
  }
}
