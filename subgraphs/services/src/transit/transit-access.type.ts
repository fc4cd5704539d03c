import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ServiceKind } from '../kind/kind.type.js';
import { DistanceMethod } from '../nearest/nearby-service.type.js';

@ObjectType({ description: 'How many services of a kind have a stop of public transport near.' })
export class TransitAccess {
  @Field(() => ServiceKind, { description: 'The kind.' })
  kind!: ServiceKind;

  @Field(() => Int, { description: 'How near, in metres.' })
  within!: number;

  @Field(() => DistanceMethod, { description: 'How distances are measured.' })
  method!: DistanceMethod;

  @Field(() => Int, { description: 'Services of the kind in the territory.' })
  services!: number;

  @Field(() => Int, {
    description:
      'The denominator: those whose point is known, in communes that a network which is loaded serves.',
  })
  known!: number;

  @Field(() => Int, { description: 'The numerator: of these, those with a stop so near.' })
  near!: number;

  @Field(() => Float, {
    nullable: true,
    description: '`near ÷ known`; null where nothing is known.',
  })
  share!: number | null;
}
