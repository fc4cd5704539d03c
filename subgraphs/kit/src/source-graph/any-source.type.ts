import { Field, ID, Int, InterfaceType, registerEnumType } from 'type-graphql';

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

/** How fresh and how good it is are told by {@link AnySourceResolver}. */
@InterfaceType({
  description: 'A data set that the hub reads, whatever it tells of.',
  // Each subgraph has the types that implement it, which the others do not know.
  autoRegisterImplementations: false,
})
export abstract class AnySource {
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

  @Field(() => [String], {
    nullable: 'items',
    description:
      'The same in English, in the same order; null for one that its producer tells in French alone.',
  })
  defectsEn!: readonly (string | null)[];

  @Field(() => Boolean, { description: 'Whether the data were checked against a reference.' })
  verified!: boolean;

  @Field(() => Int, { description: 'Rows kept of its newest snapshot.' })
  records!: number;

  @Field(() => Int, {
    description: 'Rows refused, each with its line and reason in `newest.refusedRows`.',
  })
  rejected!: number;
}
