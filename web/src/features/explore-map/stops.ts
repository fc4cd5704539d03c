import type { MapDaysQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import type { MapState } from './map-state.js';

/** When the kinds that are shown were observed. */
export type Observations = Whole<MapDaysQuery>['serviceObservations'];

/** A stop of the time bar: a day that was observed; null is today, as last known. */
export interface Stop {
  /** ISO. */
  readonly day: string | null;
  /** How many of the kinds shown were observed by then. */
  readonly kinds: number;
}

/** Where the map may stop: real days, then today. */
export function stopsOf({ days }: Observations): readonly Stop[] {
  const seen = new Set<string>();
  const stops = days.map(({ on, kinds }) => {
    for (const { code } of kinds) seen.add(code);
    return { day: on, kinds: seen.size };
  });
  return [...stops, { day: null, kinds: seen.size }];
}

/** The stop that tells a day: the last one by then; -1 before the first. */
export function stopAt(stops: readonly Stop[], asOf: string | null): number {
  if (asOf === null) return stops.length - 1;
  return stops.findLastIndex(({ day }) => day !== null && day <= asOf);
}

/** The last day by another on which a kind was observed; null where none was. */
export function observedBy(
  { days }: Observations,
  code: string,
  asOf: string | null,
): string | null {
  const before = days.filter(
    ({ on, kinds }) => (asOf === null || on <= asOf) && kinds.some((kind) => kind.code === code),
  );
  return before.at(-1)?.on ?? null;
}

/** The same figures next year: the day and what was known of it are both in the address. */
export function permanent(state: MapState, { knownAt }: Observations): MapState {
  const known = state.knownAt ?? knownAt;
  return { ...state, asOf: state.asOf ?? known.slice(0, 10), knownAt: known };
}
