import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** Parallel lists: the same index is the same mark. */
@ObjectType({ description: 'Marks to draw on a map: services, or clusters of them, as columns.' })
export class ServicePoints {
  @Field(() => Boolean, { description: 'Whether marks are clusters.' })
  clustered!: boolean;

  @Field(() => Int, {
    description:
      'Services that the marks stand for; clusters are whole, so a few may lie just outside the view.',
  })
  total!: number;

  @Field(() => [Float], { description: 'Longitudes.' })
  lons!: number[];

  @Field(() => [Float], { description: 'Latitudes.' })
  lats!: number[];

  @Field(() => [Int], { description: 'Services of each mark.' })
  counts!: number[];

  @Field(() => [ID], { description: 'Codes that `kinds` points into.' })
  kindCodes!: string[];

  @Field(() => [Int], {
    description: 'Rank in `kindCodes` of the most frequent kind of each mark.',
  })
  kinds!: number[];

  @Field(() => [String], { description: 'Kinds of each mark: `gare:3 mairie:12`.' })
  mix!: string[];

  @Field(() => [ID], { nullable: 'items', description: 'Id of a service alone.' })
  ids!: (string | null)[];

  @Field(() => [String], { nullable: 'items', description: 'Name of a service alone.' })
  names!: (string | null)[];
}
