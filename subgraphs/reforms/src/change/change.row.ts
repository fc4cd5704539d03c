import type { ChangeNature } from './change-nature.type.js';
import type { ChangeStage } from './change-stage.type.js';
import type { Change } from './change.type.js';

/** A change as stored. */
export interface ChangeRow {
  readonly id: string;
  readonly nature: ChangeNature;
  readonly stage: ChangeStage;
  /** What shows it: an event of `services`, or the key of a change of `territories`. */
  readonly event: string;
  readonly source: string | null;
  /** Null where a territory changed. */
  readonly service: string | null;
  readonly other: string | null;
  readonly kindFrom: string | null;
  readonly kindTo: string | null;
  readonly territory: string | null;
  /** Keys of states. */
  readonly formerly: string | null;
  readonly becomes: string | null;
  readonly metres: number | null;
  readonly mass: boolean;
  /** ISO. */
  readonly after: string | null;
  readonly before: string;
  readonly declaredOn: string | null;
  readonly backfilled: boolean;
  readonly recordedAt: Date;
  readonly retractedAt: Date | null;
}

const keyed = <K extends 'id' | 'code' | 'key'>(key: K, value: string | null) =>
  value === null ? null : ({ [key]: value } as Record<K, string>);

/** The public change of a row. */
export function toChange(row: ChangeRow): Change {
  const { after, before, service, other, kindFrom, kindTo, source, event, ...more } = row;
  const { territory, formerly, becomes, ...same } = more;
  return {
    ...same,
    observedBetween: { after, before },
    service: keyed('id', service),
    replacedBy: keyed('id', other),
    kindFrom: keyed('code', kindFrom),
    kindTo: keyed('code', kindTo),
    source: keyed('id', source),
    evidence: service === null ? null : { id: event },
    territory: keyed('id', territory),
    formerly: keyed('key', formerly),
    becomes: keyed('key', becomes),
  };
}
