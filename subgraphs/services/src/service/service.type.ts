import { connectionOf } from '@maillage/kit';
import { Directive, Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Territory } from '../territory/territory.type.js';

/** How well a point is known. */
export enum PointPrecision {
  EXACT = 'EXACT',
  COMMUNE_CENTRE = 'COMMUNE_CENTRE',
}

registerEnumType(PointPrecision, {
  name: 'PointPrecision',
  description: 'How well the place of a service is known.',
  valuesConfig: {
    EXACT: { description: 'The producer gives the point.' },
    COMMUNE_CENTRE: { description: 'Only the commune is known: the point is its centre.' },
  },
});

@ObjectType({ description: 'Where a service is, in WGS 84.' })
export class ServiceLocation {
  @Field(() => Float, { description: 'Longitude, in degrees.' })
  lon!: number;

  @Field(() => Float, { description: 'Latitude, in degrees.' })
  lat!: number;

  @Field(() => PointPrecision, { description: 'How well it is known.' })
  precision!: PointPrecision;
}

@ObjectType({ description: 'A point where a public service is given.' })
@Directive('@key(fields: "id")')
export class Service {
  @Field(() => ID, { description: 'The hub’s own id; producers’ ids are in `records`.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => ServiceLocation, { description: 'Where it is.' })
  location!: ServiceLocation;

  @Field(() => Territory, { nullable: true, description: 'The commune it is in.' })
  territory!: Territory | null;

  @Field(() => Boolean, {
    description:
      'True when the commune is that of the nearest centre, the producer giving none: right about 7 times in 10.',
  })
  approximateTerritory!: boolean;

  /** Number of its kind, id of its source and of the words of it, resolved by the resolver. */
  kindNum!: number;
  sourceId!: string;
  state!: string;
}

export const ServiceConnection = connectionOf(() => Service, 'Service');
