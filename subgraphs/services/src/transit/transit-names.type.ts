import { registerEnumType } from 'type-graphql';

/** Days that departures are told for. */
export enum TransitDayName {
  WEEKDAY = 'WEEKDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}

registerEnumType(TransitDayName, {
  name: 'TransitDay',
  description: 'A day that stands for others; its date is in `TransitNetwork.dates`.',
  valuesConfig: {
    WEEKDAY: { description: 'An ordinary Tuesday.' },
    SATURDAY: { description: 'An ordinary Saturday.' },
    SUNDAY: { description: 'An ordinary Sunday.' },
  },
});

/** What runs on a line. */
export enum TransitModeName {
  TRAM = 'TRAM',
  METRO = 'METRO',
  TRAIN = 'TRAIN',
  BUS = 'BUS',
  COACH = 'COACH',
  FERRY = 'FERRY',
  CABLE_CAR = 'CABLE_CAR',
  FUNICULAR = 'FUNICULAR',
  TROLLEYBUS = 'TROLLEYBUS',
  MONORAIL = 'MONORAIL',
  TAXI = 'TAXI',
  OTHER = 'OTHER',
}

registerEnumType(TransitModeName, {
  name: 'TransitMode',
  description: 'What runs on a line.',
});
