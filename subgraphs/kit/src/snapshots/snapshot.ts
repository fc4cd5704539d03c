/** Where a snapshot stands: `SUPERSEDED` by another of the same day. */
export type SnapshotStatus = 'ACCEPTED' | 'QUARANTINED' | 'REJECTED' | 'SUPERSEDED';

/** Why a snapshot waits for a steward. */
export interface Finding {
  /** Stable code, in capitals. */
  readonly code: string;
  /** A sentence, in French. */
  readonly message: string;
  /** A few of what it speaks of. */
  readonly sample: readonly string[];
}

/** What became of the rows of a snapshot. */
export interface StagedSnapshot {
  readonly id: number;
  readonly read: number;
  readonly kept: number;
  /** Right, but of no concern to the hub. */
  readonly leftOut: number;
  readonly refused: number;
}

/** What became of an arrival. */
export interface ReceivedSnapshot extends StagedSnapshot {
  readonly status: SnapshotStatus;
  /** False when the same bytes had come before: nothing was done. */
  readonly isNew: boolean;
  /** Why it waits for a steward. */
  readonly findings: readonly Finding[];
}

/** What taking an arrival in would do. */
export interface PreviewedSnapshot {
  readonly snapshot: ReceivedSnapshot;
  /** What would have happened by then; nothing where it would wait for a steward. */
  readonly changes: readonly HistoryLine[];
}

/** A snapshot and what became of its rows. */
export interface SnapshotSummary extends StagedSnapshot {
  readonly source: string;
  /** The day that it describes (ISO). */
  readonly validOn: string;
  readonly retrievedAt: Date;
  readonly status: SnapshotStatus;
  /** Why it waits, or waited, for a steward. */
  readonly findings: readonly Finding[];
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
}

/** Who decided on a snapshot, and why. */
export interface Decision {
  readonly by: string;
  readonly note: string | null;
}

/** A row that was not kept, as told to the producer. */
export interface RefusedRow {
  /** Null where the edition has one file. */
  readonly file: string | null;
  readonly line: number;
  readonly code: string;
  readonly reason: string;
}

/** How many changes of a nature a snapshot brought, for a kind of thing or from one to another. */
export interface HistoryLine {
  /** Day of the snapshot (ISO): it is so in it. */
  readonly before: string;
  /** Day of the one before that spoke of it: it is not yet so. */
  readonly after: string;
  readonly nature: string;
  readonly kindFrom: string | null;
  readonly kindTo: string | null;
  readonly events: number;
}
