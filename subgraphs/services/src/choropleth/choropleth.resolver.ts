import { Arg, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { definitionOf } from '../definition/definition.data.js';
import { FigureDefinition } from '../definition/definition.type.js';
import { isUnreliable } from '../density/reliability.js';
import type { ChoroplethLimits } from './choropleth-limits.service.js';
import type { ChoroplethRepository } from './choropleth.repository.js';
import { Choropleth, ChoroplethLevel, ChoroplethMeasure } from './choropleth.type.js';

@Resolver(() => Choropleth)
export class ChoroplethResolver {
  constructor(
    private readonly choropleths: ChoroplethRepository,
    private readonly limits: ChoroplethLimits,
  ) {}

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
    // An instance, so that every field resolver is handed this very object.
    return Object.assign(new Choropleth(), { version, level, measure, sources, ...columns });
  }

  @FieldResolver(() => [Float], {
    nullable: 'items',
    description: 'Lower ends of the exact 95 % Poisson intervals, in the order of `ids`.',
  })
  async lows(@Root() choropleth: Choropleth): Promise<(number | null)[]> {
    return (await this.limits.of(choropleth)).lows;
  }

  @FieldResolver(() => [Float], {
    nullable: 'items',
    description: 'Upper ends of the exact 95 % Poisson intervals, in the order of `ids`.',
  })
  async highs(@Root() choropleth: Choropleth): Promise<(number | null)[]> {
    return (await this.limits.of(choropleth)).highs;
  }

  @FieldResolver(() => [Boolean], {
    description: 'True where fewer than 12 points are behind the value: see `ServiceCount`.',
  })
  unreliable(@Root() { counts }: Choropleth): boolean[] {
    return counts.map(isUnreliable);
  }

  @FieldResolver(() => FigureDefinition, { description: 'What the values are, and their limits.' })
  definition(@Root() { measure }: Choropleth): FigureDefinition {
    return definitionOf(measure);
  }
}
