import { DateScalar, DateTimeScalar } from '@maillage/kit';
import { Arg, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { definitionOf } from '../definition/definition.data.js';
import { FigureDefinition } from '../definition/definition.type.js';
import { isUnreliable } from '../density/reliability.js';
import type { Catalogue } from '../kind/catalogue.js';
import type { ServiceKind } from '../kind/kind.type.js';
import type { AskedMoment } from '../time/moment.js';
import type { ChoroplethLimits } from './choropleth-limits.service.js';
import type { ChoroplethRepository } from './choropleth.repository.js';
import { Choropleth, ChoroplethLevel, ChoroplethMeasure } from './choropleth.type.js';
import type { ChoroplethQuestion } from './dated-choropleth.repository.js';
import type { DatedChoroplethService } from './dated-choropleth.service.js';

@Resolver(() => Choropleth)
export class ChoroplethResolver {
  constructor(
    private readonly choropleths: ChoroplethRepository,
    private readonly limits: ChoroplethLimits,
    private readonly dated: DatedChoroplethService,
  ) {}

  @Query(() => Choropleth, {
    nullable: true,
    description:
      'A value for every territory of a level where the kinds are observed: 35,000 communes in one answer.',
  })
  async choropleth(
    @Arg('kinds', () => [ID], { description: 'Kinds counted together.' }) codes: string[],
    @Arg('level', () => ChoroplethLevel) level: ChoroplethLevel,
    @Arg('measure', () => ChoroplethMeasure) measure: ChoroplethMeasure,
    @Arg('within', () => ID, { nullable: true, description: 'Only inside this territory.' })
    within: string | null,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description:
        'As things stood on this day, inside today’s communes, by the population of today. A territory where a kind was not observed yet is not listed.',
    })
    asOf: string | null,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As it was known at this instant, which is also the day when none is given.',
    })
    knownAt: Date | null,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<Choropleth> {
    const kinds = await catalogue.kinds(codes);
    const question = { level, measure, within };
    const columns =
      asOf == null && knownAt == null
        ? await this.today(kinds, question)
        : await this.onDay(kinds, question, { asOf, knownAt }, catalogue);
    const { version } = await catalogue.read();
    // An instance, so that every field resolver is handed this very object.
    return Object.assign(new Choropleth(), { version, level, measure, ...columns });
  }

  private async today(kinds: readonly ServiceKind[], question: ChoroplethQuestion) {
    const { level, measure, within } = question;
    const columns = await this.choropleths.columns(kinds, level, measure, within);
    return { ...columns, sources: [...new Set(kinds.map(({ source }) => source))] };
  }

  private async onDay(
    kinds: readonly ServiceKind[],
    question: ChoroplethQuestion,
    asked: AskedMoment,
    catalogue: Catalogue,
  ) {
    const { read, ...columns } = await this.dated.columns(kinds, question, asked);
    const readings = await Promise.all(
      read.map(async ({ id, days }) => ({ source: await catalogue.source(id), days })),
    );
    return { ...columns, readings, sources: readings.map(({ source }) => source) };
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
