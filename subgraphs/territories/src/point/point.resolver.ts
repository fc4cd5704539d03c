import { Arg, Ctx, Float, Query, Resolver } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import type { PointService } from './point.service.js';
import { TerritoryAtPoint } from './point.type.js';

@Resolver(() => TerritoryAtPoint)
export class PointResolver {
  constructor(private readonly points: PointService) {}

  @Query(() => TerritoryAtPoint, {
    nullable: true,
    description:
      'The commune at a point, with the others it may be; a point at sea or outside France is an error.',
  })
  territoryAt(
    @Arg('lon', () => Float, { description: 'Longitude, in degrees.' }) lon: number,
    @Arg('lat', () => Float, { description: 'Latitude, in degrees.' }) lat: number,
    @Ctx() { territories }: TerritoriesContext,
  ): Promise<TerritoryAtPoint> {
    return this.points.at({ lon, lat }, territories);
  }
}
