import type { Limits } from '../density/poisson-limits.js';
import { poissonLimits } from '../density/poisson-limits.js';
import type { ServiceKind } from '../kind/kind.type.js';
import { binomialLimits } from './binomial-limits.js';
import type { Period, TurnoverRow } from './turnover.repository.js';
import type { ServiceTurnover } from './turnover.type.js';
import { RateSuppressed } from './turnover.type.js';

/** What a turnover is made from. */
export interface TurnoverParts {
  readonly kind: ServiceKind;
  readonly period: Period;
  readonly stock: number;
  /** Days of the snapshots that are used; null where there is none yet. */
  readonly observedFrom: string | null;
  readonly observedTo: string | null;
  readonly found: Omit<TurnoverRow, 'territory' | 'kind'> | undefined;
  readonly perimeter: string;
  readonly knownAt: Date;
}

type Rates = Pick<
  ServiceTurnover,
  'openingRate' | 'closureRate' | 'net' | 'turnover' | 'annualisedClosureRate' | 'interval'
>;

/** A stock below which each point would weigh more than a fifth. */
const LEAST_STOCK = 5;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;

/** The public turnover: no zero where nothing was observed, no rate of a handful of points. */
export function toServiceTurnover(parts: TurnoverParts): ServiceTurnover {
  const { kind, period, stock, observedFrom, observedTo, perimeter, knownAt } = parts;
  const found = parts.found ?? NOTHING;
  const uncertain = { openings: found.maybeOpenings, closures: found.maybeClosures };
  const told = { kind, uncertain, observedFrom, observedTo, perimeter, knownAt };
  if (observedFrom === null || observedTo === null || observedTo <= period.from) {
    const { NOT_OBSERVED: suppressed } = RateSuppressed;
    const note = 'Aucun relevé au début de la période, ou aucun depuis.';
    return { ...told, ...NO_COUNTS, ...NO_RATES, suppressed, note };
  }
  const { openings, closures, conversionsIn, conversionsOut, replacements, replacementsIn } = found;
  const moves = { conversionsIn, conversionsOut, replacements, replacementsIn };
  const isFew = stock < LEAST_STOCK;
  const end = observedTo < period.to ? observedTo : period.to;
  return {
    ...{ ...told, stock, openings, closures, ...moves, note: noteOf(uncertain) },
    ...(isFew ? NO_RATES : ratesOf(stock, found, yearsBetween(period.from, end))),
    suppressed: isFew ? RateSuppressed.TOO_FEW : null,
  };
}

const NOTHING: Omit<TurnoverRow, 'territory' | 'kind'> = {
  ...{ openings: 0, closures: 0, closuresOfStock: 0, conversionsIn: 0, conversionsOut: 0 },
  ...{ replacements: 0, replacementsIn: 0, maybeOpenings: 0, maybeClosures: 0 },
};
const NO_COUNTS = {
  ...{ stock: null, openings: null, closures: null, conversionsIn: null, conversionsOut: null },
  ...{ replacements: null, replacementsIn: null },
} as const;
const NO_RATES: Rates = {
  ...{ openingRate: null, closureRate: null, net: null, turnover: null },
  ...{ annualisedClosureRate: null, interval: null },
};

function ratesOf(
  stock: number,
  { openings, closures, closuresOfStock }: Omit<TurnoverRow, 'territory' | 'kind'>,
  years: number,
): Rates {
  const [openingRate, closureRate] = [openings / stock, closures / stock];
  // A share of those that were there cannot be more than all of them; what came since may close too, or open without end.
  const isShare = closures === closuresOfStock;
  return {
    ...{ openingRate, closureRate, net: openingRate - closureRate },
    turnover: (openingRate + closureRate) / 2,
    annualisedClosureRate: 1 - Math.max(0, 1 - closuresOfStock / stock) ** (1 / years),
    interval: {
      openings: byPoint(openings, stock),
      closures: isShare ? binomialLimits(closures, stock) : byPoint(closures, stock),
    },
  };
}

/** Limits of a mean number of events, by point of the stock. */
function byPoint(events: number, stock: number): Limits {
  const { low, high } = poissonLimits(events);
  return { low: low / stock, high: high / stock };
}

const yearsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS / YEAR_DAYS;

function noteOf({ openings, closures }: ServiceTurnover['uncertain']): string | null {
  if (openings === 0 && closures === 0) return null;
  return `De plus, ${String(openings)} ouverture(s) et ${String(closures)} fermeture(s), vues entre deux relevés, ont pu avoir lieu dans la période ou en dehors : prenez pour bornes les jours des relevés.`;
}
