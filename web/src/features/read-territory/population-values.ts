import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';

/** The population of one year. */
export type YearValue = NonNullable<History['variables']>[number];

/** The year that the page's population describes: that of the latest value, when both agree. */
function yearOf(
  { population }: Pick<PageTerritory, 'population'>,
  values: readonly Pick<YearValue, 'vintage' | 'value'>[] | null | undefined,
): number | null {
  const latest = values?.toSorted((a, b) => a.vintage - b.vintage).at(-1);
  return latest?.value === population ? latest.vintage : null;
}

/** A population as the page tells it: how many, and in which year where it is known. */
export interface TellingPopulation {
  readonly value: number;
  readonly year: number | null;
  /** Whether it is the last one of a territory that is gone, and not that of today. */
  readonly past: boolean;
}

/** The population of today; of a territory that is gone, the last one known. */
export function populationOf(
  territory: Pick<PageTerritory, 'population' | 'alive'>,
  values: readonly Pick<YearValue, 'vintage' | 'value'>[] | null | undefined,
): TellingPopulation | null {
  if (territory.population !== null) {
    return { value: territory.population, year: yearOf(territory, values), past: false };
  }
  const known = (values ?? []).filter(({ value }) => value !== null);
  const last = known.toSorted((a, b) => a.vintage - b.vintage).at(-1);
  if (territory.alive || last?.value === undefined || last.value === null) return null;
  return { value: last.value, year: last.vintage, past: true };
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
