import { Field, ID, Int, InterfaceType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../scalars/index.js';
import { SnapshotFile, SnapshotFinding, SnapshotRows } from './snapshot-parts.type.js';

enum SnapshotStatus {
  ACCEPTED = 'ACCEPTED',
  QUARANTINED = 'QUARANTINED',
  REJECTED = 'REJECTED',
  SUPERSEDED = 'SUPERSEDED',
}

registerEnumType(SnapshotStatus, {
  name: 'SnapshotStatus',
  description: 'Where a snapshot stands.',
  valuesConfig: {
    ACCEPTED: { description: 'Part of the history.' },
    QUARANTINED: { description: 'Kept aside, with its findings, until a steward decides.' },
    REJECTED: { description: 'Set aside by a steward.' },
    SUPERSEDED: { description: 'Another of the same day took its place.' },
  },
});

/** The rows that it refused are told by {@link AnySnapshotResolver}. */
@InterfaceType({
  description: 'What a producer published, as it came one day.',
  autoRegisterImplementations: false,
})
export abstract class AnySnapshot {
  @Field(() => ID, { description: 'Number in the hub.' })
  id!: number;

  @Field(() => DateScalar, { description: 'The day that its rows describe.' })
  validOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  retrievedAt!: Date;

  @Field(() => SnapshotStatus, { description: 'Where it stands.' })
  status!: `${SnapshotStatus}`;

  @Field(() => [SnapshotFinding], { description: 'Why it waits, or waited, for a steward.' })
  findings!: readonly SnapshotFinding[];

  @Field(() => Int, { description: 'Rows read.' })
  rowsRead!: number;

  @Field(() => Int, { description: 'Of these, rows kept.' })
  rowsKept!: number;

  @Field(() => Int, { description: 'Of these, rows that the hub has no use for.' })
  rowsLeftOut!: number;

  @Field(() => Int, { description: 'Of these, rows that could not be used.' })
  rowsRefused!: number;

  @Field(() => [SnapshotRows], { description: 'Rows left out, by reason, most first.' })
  leftOut!: readonly SnapshotRows[];

  @Field(() => [SnapshotRows], {
    description:
      'Rows kept without what could not be, by what was wrong: coordinates, so that they stand at their commune’s centre; an opening day; a code that was not of that day.',
  })
  mended!: readonly SnapshotRows[];

  @Field(() => [SnapshotFile], { description: 'The files that it was read from.' })
  files!: readonly SnapshotFile[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a steward decided on it; null where nobody had to.',
  })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the steward said of it.' })
  decisionNote!: string | null;

  /** Id of its source, resolved by the resolver. */
  sourceId!: string;
}
