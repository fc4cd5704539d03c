import { DateScalar, DateTimeScalar } from '@maillage/kit';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { Territory } from '../territory/territory.type.js';
import type { TurnoverService } from './turnover.service.js';
import { ServiceTurnover } from './turnover.type.js';

@Resolver(() => Territory)
export class TurnoverResolver {
  constructor(private readonly turnovers: TurnoverService) {}

  @FieldResolver(() => [ServiceTurnover], {
    nullable: true,
    description:
      'Openings, closures and their rates by kind, between two days, best those of two snapshots; empty below the commune.',
  })
  async serviceTurnover(
    @Root() { id }: Territory,
    @Arg('kinds', () => [ID]) kinds: string[],
    @Arg('from', () => DateScalar, { description: 'What happened after this day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'On this day at the latest.' }) to: string,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As it was known at this instant; as published now when absent.',
    })
    knownAt: Date | null,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<ServiceTurnover[]> {
    const asked = { kinds: await catalogue.kinds(kinds), from, to, knownAt };
    return this.turnovers.of(id, asked, catalogue);
  }
}
