import { Directive, Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/index.js';

@ObjectType({ description: 'Two days between which something happened: no day is made up.' })
@Directive('@shareable')
export class ObservedBetween {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Not yet so in the snapshot of this day; null where none spoke of it before.',
  })
  after!: string | null;

  @Field(() => DateScalar, { description: 'So in the snapshot of this day.' })
  before!: string;
}
