import { quantileSorted } from 'simple-statistics';

/** A class of the legend: the values from `from` to `to`, both included. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  /** Territories in it. */
  readonly count: number;
}

/** How values are put into classes. */
export interface Classes {
  /** Zero first when there is any, then quantiles of the rest. */
  readonly classes: readonly ValueClass[];
  /** Territories without a value. */
  readonly missing: number;
  /** Rank of the class of a value; -1 without a value. */
  readonly rankOf: (value: number | null) => number;
}

/** With zero's, no more than seven: more shades cannot be told apart. */
const MAX_QUANTILES = 6;

/**
 * Quantile classes. Zero is a class of its own: where most communes have no station, it would
 * otherwise swallow the others.
 */
export function classify(values: readonly (number | null)[]): Classes {
  const known = values.filter((v): v is number => v !== null);
  // Zero is the least of what can only be counted; among losses and gains it is a value as any other.
  const isCount = known.every((v) => v >= 0);
  const positive = known.filter((v) => v > 0 || !isCount).sort((a, b) => a - b);
  const bounds = upperBounds(positive);
  const zeros = known.length - positive.length;
  const hasZero = zeros > 0;
  const quantileOf = (value: number): number => {
    const rank = bounds.findIndex((bound) => value <= bound);
    return rank < 0 ? bounds.length - 1 : rank;
  };
  const rankOf = (value: number | null): number => {
    if (value === null) return -1;
    if (isCount && value <= 0) return 0;
    return quantileOf(value) + (hasZero ? 1 : 0);
  };
  const classes = bounds.map((_, rank) => membersOf(positive, bounds, rank));
  const zero = hasZero ? [{ from: 0, to: 0, count: zeros }] : [];
  return { classes: [...zero, ...classes], missing: values.length - known.length, rankOf };
}

/** The values above the bound before, up to the rank's own; the last takes all that is left. */
function membersOf(sorted: readonly number[], bounds: readonly number[], rank: number): ValueClass {
  const start = rank === 0 ? 0 : firstAbove(sorted, bounds[rank - 1] ?? 0);
  const end = rank === bounds.length - 1 ? sorted.length : firstAbove(sorted, bounds[rank] ?? 0);
  return { from: sorted[start] ?? 0, to: sorted[end - 1] ?? 0, count: end - start };
}

function firstAbove(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each is a value that there is, so that no class is empty; equal bounds are one, so that no value is in two classes. */
function upperBounds(sorted: readonly number[]): number[] {
  if (sorted.length === 0) return [];
  const shares = Array.from({ length: MAX_QUANTILES }, (_, i) => (i + 1) / MAX_QUANTILES);
  const values = [...sorted];
  const bounds = shares.map((share) => quantileSorted(values, share));
  return [...new Set(bounds.map((bound) => sorted[firstAbove(sorted, bound) - 1] ?? bound))];
}
