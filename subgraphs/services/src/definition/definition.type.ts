import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { FigureWords } from './figure.js';
import { Figure } from './figure.js';

registerEnumType(Figure, {
  name: 'Figure',
  description: 'Figures that the hub shows.',
  valuesConfig: {
    COUNT: { description: 'Points inside a territory.' },
    PER_10000: { description: 'Points per 10,000 inhabitants.' },
    PER_KM2: { description: 'Points per km².' },
    INTERVAL: { description: 'Exact 95 % interval of a rate.' },
    UNRELIABLE: { description: 'Warning on a small count.' },
    SMOOTHED: { description: 'Rate drawn towards the mean of its level.' },
    RANK: { description: 'Place among the territories of a level.' },
    DISTANCE: { description: 'Distance as the crow flies.' },
    COUNT_AT: { description: 'Points inside a territory on a day that is past.' },
    OPENING_RATE: { description: 'Openings of a period by point of its first day.' },
    CLOSURE_RATE: { description: 'Closures of a period by point of its first day.' },
  },
});

@ObjectType({ description: 'What a figure is, how it is computed, and what it does not say.' })
export class FigureDefinition implements FigureWords {
  @Field(() => Figure, { description: 'The figure.' })
  figure!: Figure;

  @Field(() => String, { description: 'Name in French.' })
  label!: string;

  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;

  @Field(() => String, { description: 'How it is computed, in French.' })
  formula!: string;

  @Field(() => String, { description: 'How it is computed, in English.' })
  formulaEn!: string;

  @Field(() => String, { description: 'What it does not say, in French.' })
  limits!: string;

  @Field(() => String, { description: 'What it does not say, in English.' })
  limitsEn!: string;

  @Field(() => String, { description: 'Section of `docs/methods.md` that says more.' })
  section!: string;
}
