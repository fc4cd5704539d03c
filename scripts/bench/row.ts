import type { Measured } from './in-turn.js';
import { median } from './in-turn.js';

/** What a row must reach: at least, or at most. */
export interface Bar {
  readonly sense: 'at least' | 'at most';
  readonly value: number;
}

/** A question of speed: ours against a reference, as a ratio, or a figure alone. */
export interface RowResult {
  /** Its number in the table of bars. */
  readonly row: number;
  readonly question: string;
  readonly unit: string;
  /** Ours first, then what it is compared with, if anything. */
  readonly sides: readonly Measured[];
  readonly bar: Bar;
  /** What the bar is about: a ratio of medians, or our median. */
  readonly reached: number;
  /** What else was seen, in words. */
  readonly notes: readonly string[];
}

/** Whether a row passes its bar. */
export const passes = ({ bar, reached }: RowResult): boolean =>
  bar.sense === 'at least' ? reached >= bar.value : reached <= bar.value;

/** Our median over the reference's. */
export function ratioOf([ours, theirs]: readonly Measured[]): number {
  return median(ours?.figures ?? []) / median(theirs?.figures ?? []);
}
