import { DateScalar, DateTimeScalar } from '@maillage/kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ServiceKind } from '../kind/kind.type.js';
import { Interval } from './count.type.js';

@ObjectType({ description: 'Between how many and how many points.' })
export class PointRange {
  @Field(() => Int, { description: 'At least.' })
  low!: number;

  @Field(() => Int, { description: 'At most.' })
  high!: number;
}

@ObjectType({
  description:
    'How many services of a kind a territory had on a day, inside today’s communes, by the population of today.',
})
export class DatedServiceCount {
  @Field(() => ServiceKind, { description: 'The kind.' })
  kind!: ServiceKind;

  @Field(() => DateScalar, { description: 'The day that was asked for.' })
  asOf!: string;

  @Field(() => DateTimeScalar, {
    description: 'The instant to ask again for the same figure, whatever becomes known later.',
  })
  knownAt!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the snapshot that says so, the oldest where there are several; absent before the first.',
  })
  observedOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Points in the last snapshot by that day, and those whose producer says that they had opened since; absent, not nil, where nothing was observed yet.',
  })
  count!: number | null;

  @Field(() => PointRange, {
    nullable: true,
    description:
      'Between two snapshots, what the next one leaves possible; absent on the day of a snapshot and after the last.',
  })
  possible!: PointRange | null;

  @Field(() => Float, { nullable: true, description: 'Points per 10,000 inhabitants of today.' })
  per10000!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Points per km² of the approximate outline.',
  })
  perKm2!: number | null;

  @Field(() => Interval, {
    nullable: true,
    description: 'Exact 95 % Poisson interval of `per10000`; absent where it is.',
  })
  interval!: Interval | null;

  @Field(() => Boolean, {
    description: 'True below 12 points, and where nothing was observed: see `ServiceCount`.',
  })
  unreliable!: boolean;
}
