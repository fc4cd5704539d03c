import { AnySource } from '@maillage/kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A data set that service points come from.', implements: AnySource })
@Directive('@key(fields: "id")')
export class Source extends AnySource {
  @Field(() => String, { description: 'Date or version that the data describe.' })
  vintage!: string;

  @Field(() => String, { nullable: true, description: 'What to know before relying on it.' })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English; null where it is not known in English.',
  })
  noteEn!: string | null;
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
