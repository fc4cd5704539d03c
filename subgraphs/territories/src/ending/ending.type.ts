import { DateScalar } from '@maillage/kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What ended for communes in one year.' })
export class EndingsOfYear {
  @Field(() => Int, { description: 'Year; of the later bound, where the day is not known.' })
  year!: number;

  @Field(() => Int, {
    description:
      'Codes whose last state as a commune ended that year, changes of département left aside.',
  })
  codesGone!: number;

  @Field(() => Int, {
    description:
      'Codes whose last state as a commune ended that year by a change of département alone.',
  })
  departementChanges!: number;

  @Field(() => Int, {
    description:
      'States of communes that ended by a merger that year, that of a code which lives on included; changes of département, renamings, splits and commune nouvelles that only grow are not mergers.',
  })
  mergerEndings!: number;

  @Field(() => Int, {
    description:
      'How many of the codes gone and merger endings have a day known only as between two.',
  })
  uncertainDays!: number;
}

@ObjectType({
  description:
    'Codes that communes bore since 1943, or since their first state, and bear no longer on a day.',
})
export class CommuneEndings {
  @Field(() => DateScalar, { description: 'The day.' })
  by!: string;

  @Field(() => Int, { description: 'Codes gone by that day, changes of département left aside.' })
  codesGone!: number;

  @Field(() => Int, { description: 'Codes gone by that day by a change of département alone.' })
  departementChanges!: number;

  @Field(() => [EndingsOfYear], { description: 'Year by year, from the first.' })
  years!: EndingsOfYear[];
}
