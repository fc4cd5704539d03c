import { DateTimeScalar, PageInfo } from '@maillage/kit';
import { Field, ObjectType } from 'type-graphql';
import { ServiceEvent } from './service-event.type.js';

@ObjectType({ description: 'Something that became known of an event.' })
export class ServiceFeedEntry {
  @Field(() => String, { description: 'Pass it as `after` to read on from here.' })
  cursor!: string;

  @Field(() => ServiceEvent, { description: 'The event, as it is known now.' })
  event!: ServiceEvent;

  @Field(() => Boolean, { description: 'Whether it was then taken back, rather than told.' })
  retracted!: boolean;

  @Field(() => DateTimeScalar, { description: 'When.' })
  toldAt!: Date;
}

@ObjectType({ description: 'What became known, in the order in which it became known.' })
export class ServiceFeed {
  @Field(() => [ServiceFeedEntry], { description: 'The oldest first.' })
  entries!: readonly ServiceFeedEntry[];

  @Field(() => PageInfo, {
    description: 'Where to read on; after the last entry, the cursor that was given.',
  })
  pageInfo!: PageInfo;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last of all: to read only what is to come. Null in an empty feed.',
  })
  head!: string | null;
}
