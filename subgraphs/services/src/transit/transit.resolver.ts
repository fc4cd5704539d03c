import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { Service } from '../service/service.type.js';
import { offerOf, transitAround } from './transit.service.js';
import { NearbyTransit, StopTransit } from './transit.type.js';

/** How one gets to a service, and what a stop offers. */
@Resolver(() => Service)
export class TransitResolver {
  @FieldResolver(() => NearbyTransit, {
    nullable: true,
    description:
      'Stops of public transport around it, as the crow flies (« à vol d’oiseau »), and whether any network that is loaded speaks of the place: no stop is not no data.',
  })
  transitStops(
    @Root() service: Service,
    @Arg('within', () => Int, {
      defaultValue: 500,
      description: 'Metres, 1 to 2,000; 500 are about seven minutes on foot.',
    })
    within: number,
    @Arg('first', () => Int, { defaultValue: 10, description: '1 to 50.' }) first: number,
    @Ctx() context: ServicesContext,
  ): Promise<NearbyTransit> {
    return transitAround(service, { within, first }, context);
  }

  @FieldResolver(() => StopTransit, {
    nullable: true,
    description: 'What it offers as a stop of public transport; null where it is none.',
  })
  transit(@Root() service: Service, @Ctx() context: ServicesContext): Promise<StopTransit | null> {
    return offerOf(service, context);
  }
}
