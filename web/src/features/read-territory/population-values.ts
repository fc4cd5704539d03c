import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';

/** The population of one year. */
export type YearValue = NonNullable<History['variables']>[number];

/** The year that the page's population describes: that of the latest value, when both agree. */
export function yearOf(
  { population }: Pick<PageTerritory, 'population'>,
  values: readonly Pick<YearValue, 'vintage' | 'value'>[] | null | undefined,
): number | null {
  const latest = values?.toSorted((a, b) => a.vintage - b.vintage).at(-1);
  return latest?.value === population ? latest.vintage : null;
}

/** A bar of the chart: a year, what it is worth, and its height against the tallest, 0 to 1. */
export interface Bar {
  readonly year: number;
  readonly value: number;
  readonly height: number;
}

/** Bars from zero, so that lengths compare; years without a comparable value have none. */
export function barsOf(values: readonly Pick<YearValue, 'vintage' | 'constantValue'>[]): Bar[] {
  const known = values.flatMap(({ vintage, constantValue }) =>
    constantValue === null ? [] : [{ year: vintage, value: constantValue }],
  );
  const most = Math.max(...known.map(({ value }) => value));
  return known
    .map((bar) => ({ ...bar, height: most === 0 ? 0 : bar.value / most }))
    .sort((a, b) => a.year - b.year);
}
