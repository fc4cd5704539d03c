/** What became of asking a producer for what is new. */
export type CheckOutcome = 'RECEIVED' | 'UNCHANGED' | 'QUARANTINED' | 'FAILED' | 'INTERRUPTED';

/** A time when a producer was asked for what is new. */
export interface SourceCheck {
  readonly source: string;
  readonly startedAt: Date;
  /** Null while it goes on. */
  readonly endedAt: Date | null;
  /** Null while it goes on; `INTERRUPTED` when the process that asked was killed. */
  readonly outcome: CheckOutcome | null;
  /** What is being done, in French. */
  readonly stage: string | null;
  readonly rowsRead: number;
}

/** How a producer's server was, as a schedule needs to know. */
export interface CheckedSource {
  readonly source: string;
  readonly startedAt: Date;
  /** How many checks in a row failed, the last included. */
  readonly failures: number;
}

/** A check that says nothing for so long was killed. */
export const SILENT_SECONDS = 60;

/** The table that checks are kept in, in the schema of each subgraph that has sources. */
export const CHECK_TABLE = `
  CREATE TABLE source_check (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, source text NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(), seen_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz, stage text, rows_read int NOT NULL DEFAULT 0,
    outcome text CHECK (outcome IN ('RECEIVED', 'UNCHANGED', 'QUARANTINED', 'FAILED', 'INTERRUPTED')));
  CREATE INDEX source_check_source ON source_check (source, id);
  COMMENT ON TABLE source_check IS 'Each time that a producer was asked for what is new';
  COMMENT ON COLUMN source_check.seen_at IS 'When it last said how far it is: one that is silent was killed';`;
