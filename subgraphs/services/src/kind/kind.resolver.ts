import { Ctx, Query, Resolver } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { ServiceKind } from './kind.type.js';

@Resolver(() => ServiceKind)
export class KindResolver {
  @Query(() => [ServiceKind], {
    nullable: true,
    description: 'Every kind of service, in reading order.',
  })
  serviceKinds(@Ctx() { catalogue }: ServicesContext): Promise<readonly ServiceKind[]> {
    return catalogue.kinds();
  }
}
