import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** How openings are gathered. */
export enum OpeningsBy {
  YEAR = 'YEAR',
}

registerEnumType(OpeningsBy, {
  name: 'OpeningsBy',
  description: 'How openings are gathered.',
  valuesConfig: { YEAR: { description: 'By calendar year.' } },
});

@ObjectType({ description: 'How many of the services of a day had opened in a period.' })
export class ServiceOpenings {
  @Field(() => String, { description: 'The period: 2020.' })
  period!: string;

  @Field(() => Int, {
    description: 'By the day that the producer gives, or between two snapshots of the period.',
  })
  openings!: number;

  @Field(() => Int, {
    description:
      'First seen between two snapshots that are not both of it: each is told in every period where it may be.',
  })
  uncertain!: number;
}
