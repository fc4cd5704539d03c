import { DateScalar } from '@maillage/kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DistanceMethod } from '../nearest/nearby-service.type.js';
import { Service } from '../service/service.type.js';
import { Source } from '../source/source.type.js';
import { TransitDayName, TransitModeName } from './transit-names.type.js';

/** What can be said of public transport around a service. */
export enum TransitState {
  COVERED = 'COVERED',
  NOT_COVERED = 'NOT_COVERED',
  PLACE_UNKNOWN = 'PLACE_UNKNOWN',
}

registerEnumType(TransitState, {
  name: 'TransitState',
  description: 'What can be said of public transport around a service.',
  valuesConfig: {
    COVERED: {
      description:
        'A network that is loaded serves its commune, or has a stop within 2,000 m: without a stop nearer than asked, that network has none.',
    },
    NOT_COVERED: {
      description:
        'No network that is loaded speaks of this place: nothing is known, not even absence.',
    },
    PLACE_UNKNOWN: {
      description: 'Only the commune of the service is known: no distance can be told.',
    },
  },
});

@ObjectType({ description: 'A line of public transport, as a stop sees it on one day.' })
export class LineDepartures {
  @Field(() => TransitDayName, { description: 'Which day.' })
  day!: TransitDayName;

  @Field(() => Int, { description: 'Trips of the line that can be boarded at the stop that day.' })
  departures!: number;
}

@ObjectType({ description: 'A line of public transport that serves a stop.' })
export class TransitLine {
  @Field(() => String, { description: 'As it is displayed: `04A`.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its long name, where it has another.' })
  longName!: string | null;

  @Field(() => TransitModeName, { description: 'What runs on it.' })
  mode!: TransitModeName;

  @Field(() => String, {
    nullable: true,
    description: 'Colour of the line, six hexadecimal digits as its network gives them.',
  })
  color!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Colour of what is written on it; it may not be readable there.',
  })
  textColor!: string | null;

  @Field(() => [LineDepartures], { description: 'What can be boarded; days without are absent.' })
  departures!: readonly LineDepartures[];
}

@ObjectType({ description: 'What can be boarded at a stop on one day.' })
export class StopDepartures {
  @Field(() => TransitDayName, { description: 'Which day.' })
  day!: TransitDayName;

  @Field(() => Int, {
    description: 'Trips that can be boarded that day: those that end at the stop are not.',
  })
  departures!: number;

  @Field(() => String, {
    nullable: true,
    description: 'First departure, as 06:02; null where no time is told, or nothing leaves.',
  })
  first!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Last departure, as 20:35; over 24:00 after midnight, the day of service going on.',
  })
  last!: string | null;
}

@ObjectType({ description: 'A day that stands for others in a timetable.' })
export class TransitDate {
  @Field(() => TransitDayName, { description: 'Which day.' })
  day!: TransitDayName;

  @Field(() => DateScalar, {
    description: 'The first of those that run as most others do in the year from the data on.',
  })
  date!: string;
}

@ObjectType({ description: 'A network of public transport that is loaded.' })
export class TransitNetwork {
  @Field(() => Source, { description: 'Where its stops are read from.' })
  source!: Source;

  @Field(() => DateScalar, { nullable: true, description: 'First day of its timetable.' })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of its timetable.' })
  validUntil!: string | null;

  @Field(() => Boolean, { description: 'Whether today is after its last day.' })
  expired!: boolean;

  @Field(() => [TransitDate], { description: 'The days that departures are told for.' })
  dates!: readonly TransitDate[];
}

@ObjectType({ description: 'What a stop offers.' })
export class StopTransit {
  @Field(() => [TransitLine], { description: 'Lines that serve it, by name.' })
  lines!: readonly TransitLine[];

  @Field(() => [StopDepartures], {
    description: 'What can be boarded on each of the days of its network.',
  })
  days!: readonly StopDepartures[];

  @Field(() => TransitNetwork, { description: 'Its network.' })
  network!: TransitNetwork;
}

@ObjectType({ description: 'A stop near a service.' })
export class NearbyStop {
  @Field(() => Int, { description: 'Distance as the crow flies (« à vol d’oiseau »), in metres.' })
  metres!: number;

  @Field(() => DistanceMethod, { description: 'How the distance was measured.' })
  method!: DistanceMethod;

  @Field(() => Service, { description: 'The stop.' })
  stop!: Service;
}

@ObjectType({ description: 'Public transport around a service.' })
export class NearbyTransit {
  @Field(() => TransitState, { description: 'What can be said.' })
  state!: TransitState;

  @Field(() => Int, { description: 'How far stops were looked for, in metres.' })
  within!: number;

  @Field(() => [NearbyStop], { description: 'Stops, the nearest first.' })
  stops!: readonly NearbyStop[];

  @Field(() => [TransitNetwork], { description: 'The networks that speak of this place.' })
  networks!: readonly TransitNetwork[];
}
