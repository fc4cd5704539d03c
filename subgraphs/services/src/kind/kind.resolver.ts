import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { OperatorType, OperatorTypeCount, ServiceKind } from './kind.type.js';
import { toOperatorCounts } from './operator-count.map.js';

@Resolver(() => ServiceKind)
export class KindResolver {
  @Query(() => [ServiceKind], {
    nullable: true,
    description: 'Kinds of service, in reading order.',
  })
  async serviceKinds(
    @Arg('operatorTypes', () => [OperatorType], {
      nullable: true,
      description: 'Only those run by one of these; all when absent.',
    })
    operatorTypes: OperatorType[] | null,
    @Arg('infrastructure', () => Boolean, {
      defaultValue: false,
      description: 'Whether to give too those that lead to services, as stops do.',
    })
    infrastructure: boolean,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<readonly ServiceKind[]> {
    const codes = infrastructure ? (await catalogue.read()).kinds.map(({ code }) => code) : null;
    return catalogue.kinds(codes, operatorTypes);
  }

  @Query(() => [OperatorTypeCount], {
    nullable: true,
    description: 'Types of operator with the kinds and points loaded of each.',
  })
  async operatorTypes(@Ctx() { catalogue }: ServicesContext): Promise<OperatorTypeCount[]> {
    return toOperatorCounts(await catalogue.kinds());
  }
}
