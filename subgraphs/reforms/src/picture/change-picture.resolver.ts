import { Arg, Query, Resolver } from 'type-graphql';
import { ChangeFilter } from '../change/change-filter.type.js';
import type { ChangePictureService } from './change-picture.service.js';
import { ChangePoints } from './change-points.type.js';
import { ChangeWindows } from './change-windows.type.js';

@Resolver()
export class ChangePictureResolver {
  constructor(private readonly pictures: ChangePictureService) {}

  @Query(() => ChangePoints, {
    nullable: true,
    description: 'Where what is now known to have changed happened.',
  })
  changePoints(
    @Arg('filter', () => ChangeFilter, { nullable: true }) filter: ChangeFilter | null,
  ): Promise<ChangePoints> {
    return this.pictures.points(filter ?? {});
  }

  @Query(() => ChangeWindows, {
    nullable: true,
    description: 'When what is now known to have changed happened, as far as it is known.',
  })
  changeWindows(
    @Arg('filter', () => ChangeFilter, { nullable: true }) filter: ChangeFilter | null,
  ): Promise<ChangeWindows> {
    return this.pictures.windows(filter ?? {});
  }
}
