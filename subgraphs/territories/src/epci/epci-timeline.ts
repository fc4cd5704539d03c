import type { EpciNature, EpciTaxation } from './epci.type.js';

/** What an EPCI was in one list. */
export interface ListedEpci {
  readonly siren: string;
  readonly name: string;
  /** Unknown in the yearly codes. */
  readonly nature: EpciNature | null;
  readonly taxation: EpciTaxation | null;
}

/** A membership over time, as lists of some days tell it. */
export interface EpciInterval extends ListedEpci {
  /** First list that has it (ISO). */
  readonly from: string;
  /** The list before, which had it not: it began after that day. Null when there is none. */
  readonly fromAfter: string | null;
  /** First list that has it no longer; null while the newest has it. */
  readonly to: string | null;
  /** Last list that has it, where `to` is given: it ended after that day. */
  readonly toAfter: string | null;
  /** How many lists have it. */
  readonly lists: number;
}

/**
 * Memberships of one commune, in order: a run of lists that all have it in the same EPCI. Between two lists nothing is
 * known, so that each bound is a pair of days.
 *
 * @param days of the lists, from the oldest
 * @param listed what the commune was in, by day of the list
 */
export function epciTimeline(
  days: readonly string[],
  listed: ReadonlyMap<string, ListedEpci>,
): EpciInterval[] {
  const intervals: EpciInterval[] = [];
  let open: EpciInterval | null = null;
  let before: string | null = null;
  for (const day of days) {
    const now: ListedEpci | null = listed.get(day) ?? null;
    if (open !== null && open.siren !== now?.siren) {
      intervals.push({ ...open, to: day, toAfter: before });
      open = null;
    }
    if (now !== null) open = open === null ? begun(now, day, before) : goesOn(open, now);
    before = day;
  }
  return open === null ? intervals : [...intervals, open];
}

const begun = (now: ListedEpci, from: string, fromAfter: string | null): EpciInterval => ({
  ...now,
  ...{ from, fromAfter, to: null, toAfter: null, lists: 1 },
});

/** It is told as the latest list that tells it writes it. */
const goesOn = (open: EpciInterval, now: ListedEpci): EpciInterval => ({
  ...open,
  name: now.name,
  nature: now.nature ?? open.nature,
  taxation: now.taxation ?? open.taxation,
  lists: open.lists + 1,
});
