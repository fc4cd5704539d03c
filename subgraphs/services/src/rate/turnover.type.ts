import { DateScalar, DateTimeScalar } from '@maillage/kit';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Interval } from '../count/count.type.js';
import { ServiceKind } from '../kind/kind.type.js';

/** Why there is no rate. */
export enum RateSuppressed {
  TOO_FEW = 'TOO_FEW',
  NOT_OBSERVED = 'NOT_OBSERVED',
}

registerEnumType(RateSuppressed, {
  name: 'RateSuppressed',
  description: 'Why there is no rate.',
  valuesConfig: {
    TOO_FEW: { description: 'Fewer than five points at the start: each would weigh too much.' },
    NOT_OBSERVED: {
      description: 'No snapshot by the start of the period, or none in it since.',
    },
  },
});

@ObjectType({ description: 'What happened between two snapshots, one of them out of the period.' })
export class UncertainTurnover {
  @Field(() => Int, { description: 'Openings that may be of the period.' })
  openings!: number;

  @Field(() => Int, { description: 'Closures that may be of the period.' })
  closures!: number;
}

@ObjectType({ description: 'Exact 95 % intervals of the rates.' })
export class TurnoverIntervals {
  @Field(() => Interval, { description: 'Of `openingRate`: of a Poisson mean.' })
  openings!: Interval;

  @Field(() => Interval, {
    description:
      'Of `closureRate`: of a share (Clopper–Pearson); of a Poisson mean where points that came since closed too.',
  })
  closures!: Interval;
}

const count = (description: string): PropertyDecorator =>
  Field(() => Int, { nullable: true, description });
const rate = (description: string): PropertyDecorator =>
  Field(() => Float, { nullable: true, description });

@ObjectType({
  description:
    'Openings and closures of a kind in a territory, after a day and until another, inside today’s communes. They are events, not differences of counts: a conversion, a replacement, another id, name or code is neither. Absent where nothing was observed.',
})
export class ServiceTurnover {
  @Field(() => ServiceKind, { description: 'The kind.' })
  kind!: ServiceKind;

  @count('Points there on the first day, as the last snapshot by then showed them.')
  stock!: number | null;

  @count('Points that opened, or opened again, surely in the period.')
  openings!: number | null;

  @count('Points that closed, surely in the period.')
  closures!: number | null;

  @count('Points of another kind that became of this one.')
  conversionsIn!: number | null;

  @count('Points of this kind that became of another.')
  conversionsOut!: number | null;

  @count(
    'Points that gave way to another of their family, near them: neither closures nor openings.',
  )
  replacements!: number | null;

  @count('Points that took the place of another of their family.')
  replacementsIn!: number | null;

  @rate('openings ÷ stock.')
  openingRate!: number | null;

  @rate('closures ÷ stock.')
  closureRate!: number | null;

  @rate('openingRate − closureRate.')
  net!: number | null;

  @rate('(openingRate + closureRate) ÷ 2.')
  turnover!: number | null;

  @rate('1 − (share of the stock that has not closed) ^ (1 ÷ years).')
  annualisedClosureRate!: number | null;

  @Field(() => TurnoverIntervals, { nullable: true, description: 'How far chance could go.' })
  interval!: TurnoverIntervals | null;

  @Field(() => UncertainTurnover, { description: 'Not counted: what may be of the period.' })
  uncertain!: UncertainTurnover;

  @Field(() => RateSuppressed, { nullable: true, description: 'Why there is no rate.' })
  suppressed!: RateSuppressed | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the snapshot that the stock is of.',
  })
  observedFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the last snapshot of the period: nothing is known after it.',
  })
  observedTo!: string | null;

  @Field(() => ID, { description: 'Version of the territories whose perimeter it is.' })
  perimeter!: string;

  @Field(() => DateTimeScalar, { description: 'The instant to ask again for the same figures.' })
  knownAt!: Date;

  @Field(() => String, { nullable: true, description: 'What to know of it, in French.' })
  note!: string | null;
}
