import { Field, Int, ObjectType } from 'type-graphql';
import { EventNature } from '../event/event-nature.type.js';
import { ServiceKind } from '../kind/kind.type.js';

@ObjectType({ description: 'How many events of a nature a snapshot brought.' })
export class SnapshotChange {
  @Field(() => EventNature, { description: 'Their nature.' })
  nature!: EventNature;

  @Field(() => ServiceKind, { nullable: true, description: 'The kind before.' })
  kindFrom!: ServiceKind | null;

  @Field(() => ServiceKind, { nullable: true, description: 'The kind after.' })
  kindTo!: ServiceKind | null;

  @Field(() => Int, { description: 'How many.' })
  events!: number;
}
