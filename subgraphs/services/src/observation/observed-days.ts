import type { Spoken } from '../time/coverage.js';

/** A day that snapshots describe: of which kinds, by which sources. */
export interface SpokenDay {
  /** ISO. */
  readonly on: string;
  readonly kinds: readonly number[];
  readonly sources: readonly string[];
}

const COUNTRY = 'FR';

/** Whether a source is the one that is counted before another where both speak. */
const isBefore = (a: Spoken, b: Spoken): boolean =>
  a.rank < b.rank || (a.rank === b.rank && a.source < b.source);

/** Whether it is counted anywhere in its area. */
const isCounted = (spoken: readonly Spoken[], row: Spoken): boolean =>
  !spoken.some(
    (other) =>
      other.kind === row.kind &&
      (other.area === COUNTRY || other.area === row.area) &&
      isBefore(other, row),
  );

/** The days on which what is counted was observed, the oldest first. */
export function observedDays(spoken: readonly Spoken[]): readonly SpokenDay[] {
  const counted = spoken.filter((row) => isCounted(spoken, row));
  const days = [...new Set(counted.flatMap((row) => row.days))].sort();
  return days.map((on) => {
    const rows = counted.filter((row) => row.days.includes(on));
    return {
      on,
      kinds: [...new Set(rows.map(({ kind }) => kind))],
      sources: [...new Set(rows.map(({ source }) => source))],
    };
  });
}
