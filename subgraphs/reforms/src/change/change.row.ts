import type { ChangeNature } from './change-nature.type.js';
import type { ChangeStage } from './change-stage.type.js';
import type { Change } from './change.type.js';

/** A change as stored. */
export interface ChangeRow {
  readonly id: string;
  readonly nature: ChangeNature;
  readonly stage: ChangeStage;
  /** The event of `services` that shows it. */
  readonly event: string;
  readonly source: string;
  readonly service: string;
  readonly other: string | null;
  readonly kindFrom: string | null;
  readonly kindTo: string | null;
  readonly territory: string | null;
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

const keyed = <K extends 'id' | 'code'>(key: K, value: string | null) =>
  value === null ? null : ({ [key]: value } as Record<K, string>);

/** The public change of a row. */
export function toChange(row: ChangeRow): Change {
  const { after, before, service, other, kindFrom, kindTo, source, event, territory, ...same } =
    row;
  return {
    ...same,
    observedBetween: { after, before },
    service: { id: service },
    replacedBy: keyed('id', other),
    kindFrom: keyed('code', kindFrom),
    kindTo: keyed('code', kindTo),
    source: { id: source },
    evidence: { id: event },
    territory: keyed('id', territory),
  };
}
