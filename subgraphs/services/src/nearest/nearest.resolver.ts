import { Arg, Ctx, Float, ID, Int, Query, Resolver } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { NearbyService } from './nearby-service.type.js';
import type { NearestService } from './nearest.service.js';

@Resolver(() => NearbyService)
export class NearestResolver {
  constructor(private readonly nearest: NearestService) {}

  @Query(() => [NearbyService], {
    nullable: true,
    description:
      'Nearest services of each kind from a point, as the crow flies (« à vol d’oiseau »); by kind, then distance.',
  })
  async nearestServices(
    @Arg('lon', () => Float) lon: number,
    @Arg('lat', () => Float) lat: number,
    @Arg('kinds', () => [ID]) kinds: string[],
    @Arg('first', () => Int, { defaultValue: 3, description: 'Per kind, 1 to 50.' }) first: number,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<NearbyService[]> {
    return this.nearest.fromPoint({ lon, lat }, { kinds: await catalogue.kinds(kinds), first });
  }
}
