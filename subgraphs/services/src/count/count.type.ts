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

@ObjectType({ description: 'Two ends of an interval.' })
export class Interval {
  @Field(() => Float, { description: 'Lower end.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end.' })
  high!: number;
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

  @Field(() => Rank, {
    nullable: true,
    description: 'Place by points per 10,000 inhabitants; absent where there is no point.',
  })
  rank!: Rank | null;

  @Field(() => Interval, {
    nullable: true,
    description: 'Exact 95 % Poisson interval of `per10000`; absent where it is.',
  })
  interval!: Interval | null;

  @Field(() => Boolean, {
    description:
      'True below 12 points: chance alone then moves the rate by more than 30 % (coefficient of variation 1 / √n), so it compares badly.',
  })
  unreliable!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      'Points per 10,000 inhabitants drawn towards the mean of the level, the more so as the population is small (empirical Bayes): ranks small communes fairly.',
  })
  smoothedPer10000!: number | null;

  @Field(() => Rank, {
    nullable: true,
    description: 'Place by `smoothedPer10000`; absent where there is no point.',
  })
  smoothedRank!: Rank | null;
}
