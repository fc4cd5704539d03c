import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { RecodeOutcome } from './recode-outcome.js';

registerEnumType(RecodeOutcome, {
  name: 'RecodeOutcome',
  description: 'How a code was recoded: what became of the code itself, whatever came after.',
  valuesConfig: {
    UNCHANGED: { description: 'A commune bears the same code that day, and holds its ground.' },
    MERGED: { description: 'Its commune merged into another.' },
    DIVIDED: { description: 'Several communes hold its ground: all are candidates.' },
    DEPARTEMENT_CHANGED: { description: 'Its commune went to another département.' },
    CHEF_LIEU_CHANGED: { description: 'Its commune took the code of its new chef-lieu.' },
    PART: { description: 'It names a part of a commune: déléguée, associée, arrondissement.' },
    EARLIER: { description: 'The day is before the code: the communes that held its ground.' },
    LOST: { description: 'It was suppressed, and nothing says what holds its ground.' },
    UNKNOWN: { description: 'No commune, nor part of one, ever bore it on the day it is from.' },
  },
});

@ObjectType({ description: 'A code of a commune, recoded to a day.' })
export class RecodedCode {
  @Field(() => String, { description: 'The code, as it was given.' })
  code!: string;

  @Field(() => RecodeOutcome, { description: 'How it was recoded.' })
  outcome!: RecodeOutcome;

  @Field(() => [ID], {
    description: 'Ids of the communes that hold its ground that day: several where it was divided.',
  })
  candidateIds!: string[];

  /** The day recoded to. */
  day!: string;
}
