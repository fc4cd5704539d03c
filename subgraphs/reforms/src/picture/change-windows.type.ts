import { DateScalar } from '@maillage/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeNature } from '../change/change-nature.type.js';

/** Parallel lists: the same index is the same window, of a source and a nature. */
@ObjectType({
  description:
    'How many changes happened when, as columns, the newest first: a window is between two snapshots of a source, or the year of the days that its producer declares. 2,000 at most.',
})
export class ChangeWindows {
  @Field(() => Boolean, { description: 'Whether every window is here; else the oldest are not.' })
  whole!: boolean;

  @Field(() => [ID], {
    description: 'Ids of sources; `territories` for what the official code tells of territories.',
  })
  sources!: string[];

  @Field(() => [ChangeNature], { description: 'What changed.' })
  natures!: ChangeNature[];

  @Field(() => [DateScalar], {
    nullable: 'items',
    description: 'After which day; null before the first snapshot, and for a declared year.',
  })
  afters!: (string | null)[];

  @Field(() => [DateScalar], {
    nullable: 'items',
    description: 'Until which day; null for a declared year.',
  })
  befores!: (string | null)[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'Year of the days that the producer declares; null where it declares none.',
  })
  years!: (number | null)[];

  @Field(() => [Int], { description: 'Changes of the window.' })
  counts!: number[];
}
