import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Where a value comes from: every figure of the hub leads to one of these. */
@ObjectType({ description: 'Where a value comes from.' })
@Directive('@shareable')
export class Provenance {
  @Field(() => String, { description: 'Title of the data set.' })
  title!: string;

  @Field(() => String, { description: 'Who produces it.' })
  producer!: string;

  @Field(() => String, { description: 'Licence of the data, in words.' })
  licence!: string;

  @Field(() => String, { description: 'Address of the data set.' })
  url!: string;

  @Field(() => String, { description: 'Date or year that the data describe.' })
  vintage!: string;

  @Field(() => String, { nullable: true, description: 'What to know before relying on it.' })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English; null where it is not known in English.',
  })
  noteEn!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Its source among those that the hub reads; null for what comes with the hub.',
  })
  sourceId?: string | null;
}
