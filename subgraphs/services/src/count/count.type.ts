import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ServiceKind } from '../kind/kind.type.js';

@ObjectType({ description: 'A place among the territories of one level, 1 being the densest.' })
export class Rank {
  @Field(() => Int, { description: 'Place; equals share one.' })
  position!: number;

  @Field(() => Int, { description: 'How many territories were compared.' })
  among!: number;

  @Field(() => String, { description: 'Their level.' })
  level!: string;
}

@ObjectType({ description: 'How many services of a kind a territory has.' })
export class ServiceCount {
  @Field(() => ServiceKind, { description: 'The kind.' })
  kind!: ServiceKind;

  @Field(() => Int, { description: 'Points inside the territory.' })
  count!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Points per 10,000 inhabitants; absent where the population is unknown or nil.',
  })
  per10000!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Points per km² of the approximate outline.',
  })
  perKm2!: number | null;

  @Field(() => Rank, { nullable: true, description: 'Place by points per 10,000 inhabitants.' })
  rank!: Rank | null;
}
