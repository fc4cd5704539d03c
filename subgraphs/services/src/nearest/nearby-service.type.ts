import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Service } from '../service/service.type.js';

/** How a distance was measured. */
export enum DistanceMethod {
  GREAT_CIRCLE = 'GREAT_CIRCLE',
}

registerEnumType(DistanceMethod, {
  name: 'DistanceMethod',
  description: 'How a distance was measured; figures of two methods are never compared.',
  valuesConfig: {
    GREAT_CIRCLE: {
      description: 'As the crow flies (« à vol d’oiseau »), on a sphere: neither road nor time.',
    },
  },
});

@ObjectType({ description: 'Where a distance is measured from, in WGS 84.' })
export class DistanceOrigin {
  @Field(() => Float, { description: 'Longitude, in degrees.' })
  lon!: number;

  @Field(() => Float, { description: 'Latitude, in degrees.' })
  lat!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'How the centre of a territory was found, as `Centre.precision` says; absent for a point that was asked.',
  })
  precision!: string | null;
}

@ObjectType({ description: 'A service and how far it is.' })
export class NearbyService {
  @Field(() => Int, { description: 'Distance as the crow flies (« à vol d’oiseau »), in metres.' })
  metres!: number;

  @Field(() => DistanceMethod, { description: 'How the distance was measured.' })
  method!: DistanceMethod;

  @Field(() => DistanceOrigin, { description: 'Where it is measured from.' })
  origin!: DistanceOrigin;

  @Field(() => Service, { description: 'The service.' })
  service!: Service;
}
