import { DateScalar, DateTimeScalar } from '@maillage/kit';
import { Field, ObjectType } from 'type-graphql';
import { ServiceKind } from '../kind/kind.type.js';
import { Source } from '../source/source.type.js';

@ObjectType({ description: 'A day that snapshots describe.' })
export class ObservedDay {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => [ServiceKind], { description: 'The kinds that they speak of, of those asked for.' })
  kinds!: readonly ServiceKind[];

  @Field(() => [Source], { description: 'The sources that published them.' })
  sources!: readonly Source[];
}

@ObjectType({
  description: 'When kinds of service were observed: on no other day is anything known anew.',
})
export class ServiceObservations {
  @Field(() => [ObservedDay], { description: 'The oldest first.' })
  days!: readonly ObservedDay[];

  @Field(() => DateTimeScalar, {
    description:
      'The instant to give as `knownAt` for the same figures, whatever becomes known later.',
  })
  knownAt!: Date;
}
