import { ObservedBetween } from '@maillage/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Sighting } from '../event/sighting.type.js';

/** A value of a service that is read from a producer's row. */
export enum ServiceField {
  KIND = 'KIND',
  NAME = 'NAME',
  LOCATION = 'LOCATION',
  TERRITORY = 'TERRITORY',
  ADDRESS = 'ADDRESS',
  POSTAL_CODE = 'POSTAL_CODE',
  CITY = 'CITY',
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  WEBSITE = 'WEBSITE',
  HOURS = 'HOURS',
  HOURS_NOTE = 'HOURS_NOTE',
  ACCESSIBLE = 'ACCESSIBLE',
  OPENED_ON = 'OPENED_ON',
  MORE = 'MORE',
}

/** How a value was come by. */
export enum ValueOrigin {
  GIVEN = 'GIVEN',
  RECODED = 'RECODED',
  COMMUNE_CENTRE = 'COMMUNE_CENTRE',
  NEAREST_CENTRE = 'NEAREST_CENTRE',
  DEDUCED = 'DEDUCED',
}

registerEnumType(ServiceField, {
  name: 'ServiceField',
  description: 'A value of a service, named as its field is; `MORE` is all of `details.more`.',
});
registerEnumType(ValueOrigin, {
  name: 'ValueOrigin',
  description: 'How a value was come by.',
  valuesConfig: {
    GIVEN: {
      description:
        'The producer gives it, as it is or in words that lead to it: the name and postal code of a commune.',
    },
    RECODED: { description: 'The commune of today that the code given has become.' },
    COMMUNE_CENTRE: { description: 'The centre of the commune: no usable point is given.' },
    NEAREST_CENTRE: { description: 'The commune of the nearest centre: no usable code is given.' },
    DEDUCED: { description: 'Deduced from the official code: nobody has observed it.' },
  },
});

@ObjectType({ description: 'Where a value of a service is from.' })
export class ValueProvenance {
  @Field(() => ServiceField, { description: 'The value.' })
  field!: ServiceField;

  @Field(() => ValueOrigin, { description: 'How it was come by.' })
  how!: ValueOrigin;

  @Field(() => String, {
    nullable: true,
    description: 'What the producer wrote, where it is not the value: its commune code.',
  })
  given!: string | null;

  @Field(() => ObservedBetween, { description: 'It began to be this value between two days.' })
  beganBetween!: ObservedBetween;

  @Field(() => Sighting, { description: 'The last row that says so.' })
  seen!: Sighting;
}
