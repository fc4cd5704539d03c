import type { DatabaseTarget } from '@maillage/kit';
import type { RowResult } from './row.js';

/** What every row is measured with. */
export interface Bench {
  readonly targets: Readonly<Record<string, DatabaseTarget>>;
  /** Times that each side is measured, in turn. */
  readonly rounds: number;
  readonly dataDir: string;
  readonly say: (line: string) => void;
}

/** A row of the table of bars; one that has two bars gives two results. */
export type Row = (bench: Bench) => Promise<readonly RowResult[]>;
