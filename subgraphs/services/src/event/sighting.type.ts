import { Field, Int, ObjectType } from 'type-graphql';
import { ServiceKind } from '../kind/kind.type.js';
import { Snapshot } from '../snapshot/snapshot.type.js';
import { Source } from '../source/source.type.js';

@ObjectType({ description: 'The row of a producer in which a service was seen.' })
export class Sighting {
  @Field(() => Source, { description: 'The source.' })
  source!: Source;

  @Field(() => Snapshot, {
    nullable: true,
    description: 'The last snapshot that says so; null where none that is kept does.',
  })
  snapshot!: Snapshot | null;

  @Field(() => String, { description: 'The producer’s own id.' })
  recordId!: string;

  @Field(() => String, { nullable: true, description: 'Its file; null where there is one.' })
  file!: string | null;

  @Field(() => Int, { nullable: true, description: 'Line or rank in the file, from 1.' })
  line!: number | null;
}

@ObjectType({ description: 'What a producer said of a service, and in which row.' })
export class SeenRow extends Sighting {
  @Field(() => String, { description: 'Name, as it was.' })
  name!: string;

  @Field(() => ServiceKind, { description: 'Kind, as it was.' })
  kind!: ServiceKind;

  @Field(() => String, { nullable: true, description: 'Address, as it was.' })
  address!: string | null;
}

@ObjectType({ description: 'The rows that an event was seen in.' })
export class EventEvidence {
  @Field(() => SeenRow, {
    nullable: true,
    description: 'The last row before; null for what came.',
  })
  before!: SeenRow | null;

  @Field(() => SeenRow, {
    nullable: true,
    description: 'The first row after, of the one that replaces it included; null for what went.',
  })
  after!: SeenRow | null;
}
