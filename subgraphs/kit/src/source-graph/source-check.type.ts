import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../scalars/index.js';

enum CheckOutcome {
  RECEIVED = 'RECEIVED',
  UNCHANGED = 'UNCHANGED',
  QUARANTINED = 'QUARANTINED',
  FAILED = 'FAILED',
  INTERRUPTED = 'INTERRUPTED',
}

registerEnumType(CheckOutcome, {
  name: 'CheckOutcome',
  description: 'What became of asking a producer for what is new.',
  valuesConfig: {
    RECEIVED: { description: 'A new snapshot is part of the history.' },
    UNCHANGED: { description: 'Nothing was published since the last snapshot.' },
    QUARANTINED: { description: 'A new snapshot waits for a steward.' },
    FAILED: { description: 'It could not be taken in; the last failure says why.' },
    INTERRUPTED: { description: 'The hub was stopped meanwhile: nothing of it was kept.' },
  },
});

@ObjectType({ description: 'A time when a producer was asked for what is new.' })
@Directive('@shareable')
export class SourceCheck {
  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while it goes on.' })
  endedAt!: Date | null;

  @Field(() => CheckOutcome, { nullable: true, description: 'Null while it goes on.' })
  outcome!: `${CheckOutcome}` | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is being done, in French; null once it has ended.',
  })
  stage!: string | null;

  @Field(() => Int, { description: 'Rows read so far.' })
  rowsRead!: number;
}
