import { Field, Int, ObjectType } from 'type-graphql';
import { ServiceKind } from '../kind/kind.type.js';

@ObjectType({ description: 'A kind that a source gives.' })
export class SourceKind {
  @Field(() => ServiceKind, { description: 'The kind.' })
  kind!: ServiceKind;

  @Field(() => Int, { description: 'Points of it that the source gives today.' })
  points!: number;

  @Field(() => Int, {
    description:
      'Of these, those that the hub counts: fewer where another source is the reference.',
  })
  counted!: number;
}
