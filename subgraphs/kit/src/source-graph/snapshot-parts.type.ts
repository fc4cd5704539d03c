import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../pagination/index.js';

@ObjectType({ description: 'Why a snapshot was kept aside.' })
@Directive('@shareable')
export class SnapshotFinding {
  @Field(() => String, { description: 'Stable code, as on `/erreurs`.' })
  code!: string;

  @Field(() => String, { description: 'A sentence, in French.' })
  message!: string;

  @Field(() => [String], { description: 'A few of what it speaks of.' })
  sample!: readonly string[];
}

@ObjectType({ description: 'Rows of a snapshot that share a reason.' })
@Directive('@shareable')
export class SnapshotRows {
  @Field(() => String, { description: 'The reason.' })
  reason!: string;

  @Field(() => Int, { description: 'How many.' })
  rows!: number;
}

@ObjectType({ description: 'A file that a snapshot was read from.' })
@Directive('@shareable')
export class SnapshotFile {
  @Field(() => String, { description: 'What the file is in its publication.' })
  name!: string;

  @Field(() => String, { description: 'Where it came from, without what follows `?`.' })
  address!: string;

  @Field(() => String, { description: 'SHA-256 of its bytes as they came.' })
  sha256!: string;

  @Field(() => Float, { description: 'Its size as it came, in bytes.' })
  bytes!: number;

  /** Where its bytes are given again, if they are kept; null while its snapshot waits for a steward. */
  path!: string | null;
}

@ObjectType({ description: 'A row that could not be used.' })
@Directive('@shareable')
export class RefusedRow {
  @Field(() => String, {
    nullable: true,
    description: 'Its file; null where the publication has one.',
  })
  file!: string | null;

  @Field(() => Int, { description: 'Line or rank in the file, from 1.' })
  line!: number;

  @Field(() => String, { description: 'Stable code, as on `/erreurs`.' })
  code!: string;

  @Field(() => String, { description: 'The reason, in French.' })
  reason!: string;

  /** In the order of the file. */
  id!: string;
}

export const RefusedRowConnection = connectionOf(
  () => RefusedRow,
  'RefusedRow',
  Directive('@shareable'),
);
