import { poissonLimits } from '../density/poisson-limits.js';
import { isUnreliable } from '../density/reliability.js';
import type { ServiceKind } from '../kind/kind.type.js';
import type { TerritoryObservation } from '../time/coverage.js';
import type { Moment } from '../time/moment.js';
import type { CountedTerritory, DatedCountRow } from './dated-count.repository.js';
import type { DatedServiceCount } from './dated-count.type.js';

/** What was found in a territory: no row where no point was, nor may have been. */
type Found = Pick<DatedCountRow, 'points' | 'maybeGone' | 'maybeThere'>;
type Divisors = Omit<CountedTerritory, 'id'>;

const NONE: Found = { points: 0, maybeGone: 0, maybeThere: 0 };

/** The public count of a day: without a snapshot by then it is absent, never nil. */
export function toDatedCount(
  kind: ServiceKind,
  moment: Moment,
  observed: TerritoryObservation,
  divisors: Divisors,
  found: Found = NONE,
): DatedServiceCount {
  const asked = { kind, ...moment, observedOn: observed.on };
  if (observed.on === null) return { ...asked, ...ABSENT };
  const { points, maybeGone, maybeThere } = found;
  const possible = { low: points - maybeGone, high: points + maybeThere };
  return {
    ...{ ...asked, count: points, possible: observed.isBetween ? possible : null },
    ...ratesOf(points, divisors),
    unreliable: isUnreliable(points),
  };
}

const ABSENT = {
  ...{ count: null, possible: null, per10000: null, perKm2: null, interval: null },
  unreliable: true,
} as const;

function ratesOf(
  points: number,
  { population, areaKm2 }: Divisors,
): Pick<DatedServiceCount, 'per10000' | 'perKm2' | 'interval'> {
  const perKm2 = areaKm2 === null ? null : points / areaKm2;
  if (population === null) return { per10000: null, perKm2, interval: null };
  const per = (n: number): number => (n * 10_000) / population;
  const { low, high } = poissonLimits(points);
  return { per10000: per(points), perKm2, interval: { low: per(low), high: per(high) } };
}
