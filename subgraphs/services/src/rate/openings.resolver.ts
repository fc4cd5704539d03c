import { DateScalar, DateTimeScalar } from '@maillage/kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import type { OpeningsService } from './openings.service.js';
import { OpeningsBy, ServiceOpenings } from './openings.type.js';

@Resolver(() => ServiceOpenings)
export class OpeningsResolver {
  constructor(private readonly openings: OpeningsService) {}

  @Query(() => [ServiceOpenings], {
    nullable: true,
    description:
      'When the services that are there on a day had opened: those that have closed since are not in it, nor those of which nobody knows. One row by period that has any.',
  })
  async serviceOpenings(
    @Arg('kinds', () => [ID], { description: 'Kinds counted together.' }) codes: string[],
    @Arg('within', () => ID, { nullable: true, description: 'Only inside this territory.' })
    within: string | null,
    @Arg('by', () => OpeningsBy, { defaultValue: OpeningsBy.YEAR }) _by: OpeningsBy,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today when absent.' })
    asOf: string | null,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As it was known at this instant; as published now when absent.',
    })
    knownAt: Date | null,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<ServiceOpenings[]> {
    return this.openings.byYear(await catalogue.kinds(codes), within, { asOf, knownAt });
  }
}
