/** Where a long task tells how far it has got. */
export interface Progress {
  /** A new stage begins; `total` is in the unit that `advance` counts, when known. */
  stage(name: string, total?: number): void;
  advance(count?: number): void;
  /** The current stage is over. */
  done(): void;
}

/** Hears nothing; for tests and for callers that do not care. */
export const silentProgress: Progress = {
  stage: () => undefined,
  advance: () => undefined,
  done: () => undefined,
};

/** What a load did, for the log and for the steward. */
export interface LoadReport {
  /** Identifies the data: equal versions mean equal data. */
  readonly version: string;
  /** False when the version was already there. */
  readonly loaded: boolean;
  /** Rows kept, by table or source. */
  readonly kept: Readonly<Record<string, number>>;
  /** Rows refused, by source, each with its line or index and the reason. */
  readonly rejected: Readonly<Record<string, readonly RejectedRow[]>>;
}

/** A row that was not taken. */
export interface RejectedRow {
  /** Line or index in the producer's file, from 1. */
  readonly line: number;
  readonly reason: string;
}
