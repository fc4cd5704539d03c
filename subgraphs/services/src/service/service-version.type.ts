import { DateTimeScalar, ObservedBetween } from '@maillage/kit';
import { Field, ObjectType } from 'type-graphql';
import { Sighting } from '../event/sighting.type.js';
import { ServiceKind } from '../kind/kind.type.js';
import { ServiceDetails } from './service-details.type.js';
import { Service, ServiceLocation } from './service.type.js';

@ObjectType({ description: 'How a service ended.' })
export class ServiceEnd {
  @Field(() => ObservedBetween, { description: 'It ended some day between two snapshots.' })
  observedBetween!: ObservedBetween;

  @Field(() => Service, {
    nullable: true,
    description: 'The service of its family that took its place; null where none did.',
  })
  replacedBy!: Service | null;
}

@ObjectType({ description: 'What a service was, from one snapshot of its source to another.' })
export class ServiceVersion {
  @Field(() => ServiceKind, { description: 'Kind.' })
  kind!: ServiceKind;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => ServiceLocation, { description: 'Where it was.' })
  location!: ServiceLocation;

  @Field(() => ServiceDetails, { nullable: true, description: 'What else its producer said.' })
  details!: ServiceDetails | null;

  @Field(() => ObservedBetween, { description: 'It began to be so between two days.' })
  beganBetween!: ObservedBetween;

  @Field(() => ObservedBetween, {
    nullable: true,
    description: 'It ended to be so between two days; null while it lasts.',
  })
  endedBetween!: ObservedBetween | null;

  @Field(() => DateTimeScalar, { description: 'When the hub came to know it.' })
  knownFrom!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken back; null for what is now known, as all in `versions` is.',
  })
  knownTo!: Date | null;

  @Field(() => Sighting, { description: 'The last row that said so: where each value is from.' })
  provenance!: Sighting;
}
