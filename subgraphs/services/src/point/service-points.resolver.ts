import { Arg, Args, ArgsType, Ctx, Field, Float, ID, Query, Resolver } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import type { ServicePointsService } from './service-points.service.js';
import { ServicePoints } from './service-points.type.js';

/** What a map shows. */
@ArgsType()
class ViewArgs {
  @Field(() => Float, { description: 'Westernmost longitude.' })
  west!: number;

  @Field(() => Float, { description: 'Southernmost latitude.' })
  south!: number;

  @Field(() => Float, { description: 'Easternmost longitude.' })
  east!: number;

  @Field(() => Float, { description: 'Northernmost latitude.' })
  north!: number;

  @Field(() => Float, { description: 'Zoom of the map, 0 being the whole world on 512 px.' })
  zoom!: number;
}

@Resolver(() => ServicePoints)
export class ServicePointsResolver {
  constructor(private readonly points: ServicePointsService) {}

  @Query(() => ServicePoints, {
    nullable: true,
    description:
      'Marks of a view: services alone from zoom 10, clusters below or beyond 5,000. A view across the antimeridian has an east above 180 or a west below −180, and so have its marks.',
  })
  async servicePoints(
    @Arg('kinds', () => [ID]) kinds: string[],
    @Args(() => ViewArgs) { zoom, ...at }: ViewArgs,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<ServicePoints> {
    return this.points.inView(await catalogue.kinds(kinds), { at, zoom });
  }
}
