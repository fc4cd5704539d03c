import type { ChangeNature, TerritoryChangesQuery } from '../../graphql/generated/documents.js';
import type { Observed } from '../../i18n/observed.js';

/** When changes happened and how many, as columns. */
export type Windows = NonNullable<TerritoryChangesQuery['changeWindows']>;

/** How many changes of a nature happened between two days, whatever the sources that show them. */
export interface ChangedWhen {
  readonly nature: ChangeNature;
  readonly observed: Observed;
  readonly count: number;
}

/** The windows of a place, each once: those that end last first. */
export function changedWhen(windows: Windows): readonly ChangedWhen[] {
  const known = new Map<string, ChangedWhen>();
  windows.counts.forEach((count, at) => {
    const nature = windows.natures[at];
    const observed = observedAt(windows, at);
    if (nature === undefined || observed === null) return;
    const key = `${nature} ${observed.after ?? ''} ${observed.before}`;
    known.set(key, { nature, observed, count: (known.get(key)?.count ?? 0) + count });
  });
  return [...known.values()].sort((a, b) => b.observed.before.localeCompare(a.observed.before));
}

/** Between two files, or within the year of the days that a producer declares. */
function observedAt({ afters, befores, years }: Windows, at: number): Observed | null {
  const [year, before] = [years[at] ?? null, befores[at] ?? null];
  if (year !== null) return { after: `${String(year)}-01-01`, before: `${String(year)}-12-31` };
  return before === null ? null : { after: afters[at] ?? null, before };
}
