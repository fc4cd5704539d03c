import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { Territory } from '../territory/territory.type.js';
import type { TransitAccessService } from './transit-access.service.js';
import { TransitAccess } from './transit-access.type.js';

/** How well the services of a territory are served. */
@Resolver(() => Territory)
export class TransitAccessResolver {
  constructor(private readonly access: TransitAccessService) {}

  @FieldResolver(() => [TransitAccess], {
    nullable: true,
    description:
      'How many of its services have a stop of public transport near, kind by kind, where a network that is loaded serves their commune: elsewhere nothing is known.',
  })
  async transitAccess(
    @Root() { id }: Territory,
    @Arg('kinds', () => [ID]) kinds: string[],
    @Arg('within', () => Int, { defaultValue: 500, description: 'Metres, 1 to 2,000.' })
    within: number,
    @Ctx() context: ServicesContext,
  ): Promise<TransitAccess[]> {
    return this.access.of(id, await context.catalogue.kinds(kinds), within, context);
  }
}
