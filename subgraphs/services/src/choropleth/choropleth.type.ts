import { DateScalar, DateTimeScalar } from '@maillage/kit';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ServiceKind } from '../kind/kind.type.js';
import { Source } from '../source/source.type.js';

/** Levels that can be coloured. */
export enum ChoroplethLevel {
  REGION = 'REGION',
  DEPARTEMENT = 'DEPARTEMENT',
  ARRONDISSEMENT = 'ARRONDISSEMENT',
  EPCI = 'EPCI',
  COMMUNE = 'COMMUNE',
}

/** What is coloured. */
export enum ChoroplethMeasure {
  COUNT = 'COUNT',
  PER_10000 = 'PER_10000',
  PER_KM2 = 'PER_KM2',
}

registerEnumType(ChoroplethLevel, {
  name: 'ChoroplethLevel',
  description: 'Levels that can be coloured; each covers the country without overlap.',
});
registerEnumType(ChoroplethMeasure, {
  name: 'ChoroplethMeasure',
  description: 'What is coloured.',
  valuesConfig: {
    COUNT: { description: 'Number of points: says little where populations differ.' },
    PER_10000: { description: 'Points per 10,000 inhabitants (municipal population).' },
    PER_KM2: { description: 'Points per km² of the approximate outline.' },
  },
});

@ObjectType({ description: 'Since when, on a day, a kind was known as it is coloured.' })
export class KindObservation {
  @Field(() => ServiceKind, { description: 'The kind.' })
  kind!: ServiceKind;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the snapshot that is counted, the oldest where there are several; absent where none was made yet.',
  })
  on!: string | null;
}

@ObjectType({ description: 'A source, as it was read for a day.' })
export class SourceReading {
  @Field(() => Source, { description: 'The source.' })
  source!: Source;

  @Field(() => [DateScalar], {
    description: 'The days that the snapshots which are counted describe, the oldest first.',
  })
  days!: readonly string[];
}

/** Parallel lists: the same index is the same territory. */
@ObjectType({ description: 'A value for every territory of a level, as columns ordered by id.' })
export class Choropleth {
  @Field(() => String, { description: 'Changes when the data do.' })
  version!: string;

  @Field(() => ChoroplethLevel, { description: 'Level coloured.' })
  level!: ChoroplethLevel;

  @Field(() => ChoroplethMeasure, { description: 'Measure coloured.' })
  measure!: ChoroplethMeasure;

  @Field(() => [ID], { description: 'Ids of the territories.' })
  ids!: string[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Values; absent where the population or the area is unknown.',
  })
  values!: (number | null)[];

  @Field(() => [Int], { description: 'Points behind each value.' })
  counts!: number[];

  @Field(() => [Source], { description: 'Where the points come from.' })
  sources!: Source[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that is coloured; absent when none, nor an instant, was asked for.',
  })
  asOf!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The instant to ask again for the same map; absent when `asOf` is.',
  })
  knownAt!: Date | null;

  @Field(() => [KindObservation], {
    nullable: true,
    description: 'When each kind was observed; absent when `asOf` is.',
  })
  observed!: readonly KindObservation[] | null;

  @Field(() => [SourceReading], {
    nullable: true,
    description:
      'Which snapshots of each source are counted, while `Source.vintage` tells of the last one; absent when `asOf` is.',
  })
  readings!: readonly SourceReading[] | null;
}
