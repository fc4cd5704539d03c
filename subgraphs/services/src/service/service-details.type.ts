import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Whether a service is there. */
export enum ServiceStatus {
  OPEN = 'OPEN',
  TO_CLOSE = 'TO_CLOSE',
  CLOSED = 'CLOSED',
}

registerEnumType(ServiceStatus, {
  name: 'ServiceStatus',
  description: 'Whether a service is there.',
  valuesConfig: {
    OPEN: { description: 'There, as far as its producer says.' },
    TO_CLOSE: { description: 'There, and announced to close.' },
    CLOSED: { description: 'Gone: `ended` says when.' },
  },
});

@ObjectType({ description: 'When a service receives the public, on one day of the week.' })
export class ServiceHours {
  @Field(() => Int, { description: 'Day of the week, 1 being Monday.' })
  day!: number;

  @Field(() => String, { description: 'Opens at, as 08:30.' })
  opens!: string;

  @Field(() => String, { description: 'Closes at, as 12:00.' })
  closes!: string;
}

@ObjectType({ description: 'A value under the producer’s own name.' })
export class NamedValue {
  @Field(() => String, { description: 'Name that the producer gives it.' })
  name!: string;

  @Field(() => String, { description: 'The value, as text.' })
  value!: string;
}

@ObjectType({ description: 'What a producer tells of a service beside its name and place.' })
export class ServiceDetails {
  @Field(() => String, { nullable: true, description: 'Number and street.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the place, as in an address.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Electronic address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Page of its own.' })
  website!: string | null;

  @Field(() => [ServiceHours], { description: 'Opening hours; empty where none are given.' })
  hours!: readonly ServiceHours[];

  @Field(() => String, { nullable: true, description: 'What is said of hours in words.' })
  hoursNote!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it can be entered in a wheelchair; null where nothing is said.',
  })
  accessible!: boolean | null;

  @Field(() => [NamedValue], { description: 'The rest of what is useful.' })
  more!: readonly NamedValue[];
}
