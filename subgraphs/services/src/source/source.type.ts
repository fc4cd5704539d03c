import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** How often a producer says that it publishes. */
enum Cadence {
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
  MONTHLY = 'MONTHLY',
  QUARTERLY = 'QUARTERLY',
  YEARLY = 'YEARLY',
  IRREGULAR = 'IRREGULAR',
  ENDED = 'ENDED',
}

registerEnumType(Cadence, {
  name: 'Cadence',
  description: 'How often a producer says that it publishes.',
  valuesConfig: {
    DAILY: { description: 'Every day.' },
    WEEKLY: { description: 'Every week.' },
    MONTHLY: { description: 'Every month.' },
    QUARTERLY: { description: 'Every three months.' },
    YEARLY: { description: 'Every year.' },
    IRREGULAR: { description: 'Nothing is promised.' },
    ENDED: { description: 'No more: what there is stays.' },
  },
});

@ObjectType({ description: 'A data set that service points come from.' })
@Directive('@key(fields: "id")')
export class Source {
  @Field(() => ID, { description: 'Stable name of the source in the hub.' })
  id!: string;

  @Field(() => String, { description: 'Title of the data set.' })
  title!: string;

  @Field(() => String, { description: 'Who produces it.' })
  producer!: string;

  @Field(() => String, { description: 'Licence of the data.' })
  licence!: string;

  @Field(() => String, { description: 'Address of the data set.' })
  url!: string;

  @Field(() => String, { description: 'Whom to tell of an error: an address or a page.' })
  contact!: string;

  @Field(() => Cadence, { description: 'How often its producer says that it publishes.' })
  cadence!: `${Cadence}`;

  @Field(() => [String], { description: 'Known defects, a sentence in French each.' })
  defects!: readonly string[];

  @Field(() => String, { description: 'Date or version that the data describe.' })
  vintage!: string;

  @Field(() => String, { nullable: true, description: 'What to know before relying on it.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'Whether the data were checked against a reference.' })
  verified!: boolean;

  @Field(() => Int, { description: 'Rows kept.' })
  records!: number;

  @Field(() => Int, {
    description: 'Rows refused, each with its line and reason in `newest.refusedRows`.',
  })
  rejected!: number;
}

@ObjectType({ description: 'The row of a source that a service point was read from.' })
export class SourceRecord {
  @Field(() => Source, { description: 'The source.' })
  source!: Source;

  @Field(() => String, { description: 'The producer’s own id.' })
  recordId!: string;

  @Field(() => Int, { nullable: true, description: 'Line or rank in the producer’s file, from 1.' })
  line!: number | null;
}
