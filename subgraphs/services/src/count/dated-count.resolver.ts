import { DateScalar, DateTimeScalar } from '@maillage/kit';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { OperatorType } from '../kind/kind.type.js';
import { Territory } from '../territory/territory.type.js';
import type { DatedCountService } from './dated-count.service.js';
import { DatedServiceCount } from './dated-count.type.js';

@Resolver(() => Territory)
export class DatedCountResolver {
  constructor(private readonly counts: DatedCountService) {}

  @FieldResolver(() => [DatedServiceCount], {
    nullable: true,
    description:
      'Services inside it by kind on a day, as the last snapshot by then showed them; empty below the commune.',
  })
  async serviceCountsAt(
    @Root() { id }: Territory,
    @Arg('asOf', () => DateScalar, { description: 'The day.' }) asOf: string,
    @Arg('kinds', () => [ID], { nullable: true }) kinds: string[] | null,
    @Arg('operatorTypes', () => [OperatorType], { nullable: true })
    operatorTypes: OperatorType[] | null,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As it was known at this instant; as published now when absent.',
    })
    knownAt: Date | null,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<DatedServiceCount[]> {
    const asked = { kinds: await catalogue.kinds(kinds, operatorTypes), asOf, knownAt };
    return this.counts.of(id, asked, catalogue);
  }
}
