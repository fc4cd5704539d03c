import type { Freshness } from '../snapshots/index.js';

/** What is counted of a source's newest snapshot. */
export interface MeasuredRows {
  readonly kept: number;
  readonly refused: number;
  /** Of those kept, how many have a point of their own; null where rows are no points. */
  readonly exact: number | null;
  /** Of those kept, how many have a commune code that is, or was, one; null where others are refused. */
  readonly coded: number | null;
}

/** One part of the score, from 0 to 1. */
export interface Part {
  readonly name: (typeof NAMES)[number];
  readonly value: number;
}

/** A score and what it is the mean of. */
export interface Quality {
  /** 0 to 100. */
  readonly score: number;
  readonly parts: readonly Part[];
}

const NAMES = ['ROWS_KEPT', 'EXACT_PLACES', 'USABLE_CODES', 'FRESHNESS'] as const;

const DAY_MS = 86_400_000;

/**
 * The quality of a source: the plain mean of its parts (docs/methods/sources.md). What is not measured is no part
 * of it, nor is freshness where nothing is promised. Null where no row was kept or refused.
 *
 * @param today ISO
 */
export function qualityOf(
  { kept, refused, exact, coded }: MeasuredRows,
  freshness: Freshness,
  today: string,
): Quality | null {
  if (kept + refused === 0) return null;
  const ofKept = (rows: number | null): number | null =>
    rows === null ? null : rows / Math.max(1, kept);
  const measured: Readonly<Record<Part['name'], number | null>> = {
    ROWS_KEPT: kept / (kept + refused),
    EXACT_PLACES: ofKept(exact),
    USABLE_CODES: ofKept(coded),
    FRESHNESS: freshnessPart(freshness, today),
  };
  const parts = NAMES.flatMap((name) => {
    const value = measured[name];
    return value === null ? [] : [{ name, value }];
  });
  const mean = parts.reduce((sum, { value }) => sum + value, 0) / parts.length;
  return { score: Math.round(100 * mean), parts };
}

/** 1 while on time; then the time allowed over the time passed: twice as long gives a half. */
function freshnessPart({ describes, expectedBy }: Freshness, today: string): number | null {
  if (describes === null || expectedBy === null) return null;
  const days = (until: string): number => (Date.parse(until) - Date.parse(describes)) / DAY_MS;
  return Math.min(1, days(expectedBy) / Math.max(1, days(today)));
}
