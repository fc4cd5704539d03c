import type { TurnoverDaysQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';

type Day = Whole<TurnoverDaysQuery>['serviceObservations']['days'][number];

/** Kinds that were observed first and last on the same days. */
export interface KindsOfPeriod {
  /** ISO. */
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
}

/** From the first to the last day on which each kind was observed; none where there is one day only. */
export function periodsOf(days: readonly Day[]): readonly KindsOfPeriod[] {
  const ends = new Map<string, { from: string; to: string }>();
  for (const { on, kinds } of days)
    for (const { code } of kinds) ends.set(code, { from: ends.get(code)?.from ?? on, to: on });
  const periods = new Map<string, KindsOfPeriod>();
  for (const [code, { from, to }] of ends) {
    if (from === to) continue;
    const known = periods.get(`${from} ${to}`);
    periods.set(`${from} ${to}`, { from, to, kinds: [...(known?.kinds ?? []), code] });
  }
  return [...periods.values()];
}
