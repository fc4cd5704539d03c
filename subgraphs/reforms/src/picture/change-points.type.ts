import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ChangeNature } from '../change/change-nature.type.js';

/** Parallel lists: the same index is the same change. */
@ObjectType({
  description: 'Changes to draw on a map, as columns: the newest first, 20,000 at most.',
})
export class ChangePoints {
  @Field(() => Int, { description: 'Changes that the filter lets through.' })
  total!: number;

  @Field(() => Int, { description: 'Those that have a place; only the newest of them are below.' })
  placed!: number;

  @Field(() => [ID], { description: 'Ids of changes.' })
  ids!: string[];

  @Field(() => [Float], { description: 'Longitudes, to the metre.' })
  lons!: number[];

  @Field(() => [Float], { description: 'Latitudes, to the metre.' })
  lats!: number[];

  @Field(() => [ChangeNature], { description: 'Natures that `natures` points into.' })
  natureCodes!: ChangeNature[];

  @Field(() => [Int], { description: 'Rank in `natureCodes` of what changed.' })
  natures!: number[];
}
