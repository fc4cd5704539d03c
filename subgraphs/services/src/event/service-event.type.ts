import { connectionOf, DateScalar, DateTimeScalar, ObservedBetween } from '@maillage/kit';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { Territory } from '../territory/territory.type.js';
import { EventNature } from './event-nature.type.js';

@ObjectType({ description: 'What a service was seen to do between two snapshots of its source.' })
@Directive('@key(fields: "id")')
export class ServiceEvent {
  @Field(() => ID, { description: 'The same whenever the same event is found again.' })
  id!: string;

  @Field(() => EventNature, { description: 'What happened.' })
  nature!: EventNature;

  @Field(() => Float, {
    nullable: true,
    description: 'How far, for what moved, was repositioned or replaced.',
  })
  metres!: number | null;

  @Field(() => Boolean, {
    description: 'One of so many renamings that the producer changed its style.',
  })
  mass!: boolean;

  @Field(() => ObservedBetween, { description: 'It happened some day between two snapshots.' })
  observedBetween!: ObservedBetween;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that the producer gives, where it gives one.',
  })
  declaredOn!: string | null;

  @Field(() => Territory, { nullable: true, description: 'The commune, as it is today.' })
  territory!: Territory | null;

  @Field(() => Boolean, {
    description: 'Found in a past that was taken in later: nobody is alerted of it.',
  })
  backfilled!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the hub came to know it.' })
  knownFrom!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken back, another snapshot telling otherwise; null while it holds.',
  })
  knownTo!: Date | null;

  /** Ids and numbers, resolved by the resolver. */
  serviceId!: string;
  otherId!: string | null;
  kindFromNum!: number | null;
  kindToNum!: number | null;
  sourceId!: string;
}

export const ServiceEventConnection = connectionOf(() => ServiceEvent, 'ServiceEvent');
