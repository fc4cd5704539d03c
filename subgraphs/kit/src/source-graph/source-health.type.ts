import { Directive, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../scalars/index.js';

enum FreshnessStatus {
  ON_TIME = 'ON_TIME',
  LATE = 'LATE',
  ENDED = 'ENDED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(FreshnessStatus, {
  name: 'FreshnessStatus',
  description: 'How a source stands against the cadence that it promises.',
  valuesConfig: {
    ON_TIME: { description: 'Its newest data are as recent as promised.' },
    LATE: { description: 'Two of its periods have passed since the day that its data describe.' },
    ENDED: { description: 'It is published no more.' },
    UNKNOWN: { description: 'Nothing is promised, or nothing has come yet.' },
  },
});

@ObjectType({ description: 'How fresh a source is today.' })
@Directive('@shareable')
export class SourceFreshness {
  @Field(() => FreshnessStatus, { description: 'Against the cadence that is promised.' })
  status!: `${FreshnessStatus}`;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that its newest data describe; null before the first.',
  })
  describes!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which a new publication is on time; null where none is promised.',
  })
  expectedBy!: string | null;
}

@ObjectType({ description: 'An arrival that could not be taken in: nothing of it was kept.' })
@Directive('@shareable')
export class SourceFailure {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Stable code, as on `/erreurs`.' })
  code!: string;

  @Field(() => String, { description: 'A sentence, in French.' })
  reason!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day that it would have described.' })
  validOn!: string | null;
}

enum QualityPartName {
  ROWS_KEPT = 'ROWS_KEPT',
  EXACT_PLACES = 'EXACT_PLACES',
  USABLE_CODES = 'USABLE_CODES',
  FRESHNESS = 'FRESHNESS',
}

registerEnumType(QualityPartName, {
  name: 'QualityPartName',
  description: 'What the quality of a source is the mean of.',
  valuesConfig: {
    ROWS_KEPT: { description: 'Of the rows kept or refused, those kept.' },
    EXACT_PLACES: { description: 'Of the rows kept, those whose point is the producer’s own.' },
    USABLE_CODES: { description: 'Of the rows kept, those whose commune code is, or was, one.' },
    FRESHNESS: {
      description: '1 while on time; then the time allowed over the time passed. Not always there.',
    },
  },
});

@ObjectType({ description: 'One part of the quality of a source.' })
@Directive('@shareable')
class QualityPart {
  @Field(() => QualityPartName, { description: 'What it measures.' })
  name!: `${QualityPartName}`;

  @Field(() => Float, { description: 'From 0 to 1.' })
  value!: number;
}

@ObjectType({ description: 'The quality of a source: the plain mean of parts that are all told.' })
@Directive('@shareable')
export class SourceQuality {
  @Field(() => Int, { description: 'From 0 to 100.' })
  score!: number;

  @Field(() => [QualityPart], { description: 'What it is the mean of.' })
  parts!: readonly QualityPart[];
}
