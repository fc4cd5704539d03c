import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** Parallel lists: the same index is the same territory. */
@ObjectType({ description: 'Every living territory of a level, as columns ordered by id.' })
export class TerritoryColumns {
  @Field(() => String, { description: 'Changes when the data do.' })
  version!: string;

  @Field(() => [ID], { description: 'Ids.' })
  ids!: string[];

  @Field(() => [String], { description: 'Official codes.' })
  codes!: string[];

  @Field(() => [String], { description: 'Official names.' })
  names!: string[];

  @Field(() => [String], { description: 'Names as they stand in addresses.' })
  slugs!: string[];

  @Field(() => [Int], { nullable: 'items', description: 'Populations, where known.' })
  populations!: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Longitudes of the centres.' })
  lons!: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Latitudes of the centres.' })
  lats!: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Areas of the outlines, in km².' })
  areasKm2!: (number | null)[];

  @Field(() => [ID], { nullable: 'items', description: 'Nearest territory above.' })
  parents!: (string | null)[];

  @Field(() => [Float], {
    nullable: 'itemsAndList',
    description:
      'Values of the variable asked for, where known; null when none was, or when they are classes.',
  })
  values?: (number | null)[] | null;

  @Field(() => [ID], {
    nullable: 'itemsAndList',
    description: 'Classes of the variable asked for, by their codes; null when it has none.',
  })
  categories?: (string | null)[] | null;
}
