import type { Freshness } from '@maillage/kit';

/** What is counted of a source's newest snapshot. */
export interface MeasuredRows {
  readonly kept: number;
  readonly refused: number;
  /** Of those kept, how many have a point of their own. */
  readonly exact: number;
  /** Of those kept, how many have a commune code that is, or was, one. */
  readonly coded: number;
}

/** One part of the score, from 0 to 1. */
export interface Part {
  readonly name: 'ROWS_KEPT' | 'EXACT_PLACES' | 'USABLE_CODES' | 'FRESHNESS';
  readonly value: number;
}

/** A score and what it is the mean of. */
export interface Quality {
  /** 0 to 100. */
  readonly score: number;
  readonly parts: readonly Part[];
}

const DAY_MS = 86_400_000;

/**
 * The quality of a source: the plain mean of its parts (docs/methods/sources.md). Freshness is no part
 * of it where nothing is promised. Null where no row was kept or refused.
 *
 * @param today ISO
 */
export function qualityOf(
  { kept, refused, exact, coded }: MeasuredRows,
  freshness: Freshness,
  today: string,
): Quality | null {
  if (kept + refused === 0) return null;
  const fresh = freshnessPart(freshness, today);
  const parts: Part[] = [
    { name: 'ROWS_KEPT', value: kept / (kept + refused) },
    { name: 'EXACT_PLACES', value: kept === 0 ? 0 : exact / kept },
    { name: 'USABLE_CODES', value: kept === 0 ? 0 : coded / kept },
    ...(fresh === null ? [] : [{ name: 'FRESHNESS', value: fresh } as const]),
  ];
  const mean = parts.reduce((sum, { value }) => sum + value, 0) / parts.length;
  return { score: Math.round(100 * mean), parts };
}

/** 1 while on time; then the time allowed over the time passed: twice as long gives a half. */
function freshnessPart({ describes, expectedBy }: Freshness, today: string): number | null {
  if (describes === null || expectedBy === null) return null;
  const days = (until: string): number => (Date.parse(until) - Date.parse(describes)) / DAY_MS;
  return Math.min(1, days(expectedBy) / Math.max(1, days(today)));
}
