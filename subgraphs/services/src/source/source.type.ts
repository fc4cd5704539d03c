import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

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

  @Field(() => String, { description: 'Date or version that the data describe.' })
  vintage!: string;

  @Field(() => String, { nullable: true, description: 'What to know before relying on it.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'Whether the data were checked against a reference.' })
  verified!: boolean;

  @Field(() => Int, { description: 'Rows kept.' })
  records!: number;

  @Field(() => Int, { description: 'Rows refused, each with its line and reason in the log.' })
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
