import type { ProducerBounds } from '../producer/producer.port.js';

/** What a snapshot may do without a steward. */
export interface Bounds {
  /** Share of points that may close between two snapshots, whatever the time between them. */
  readonly closedAtOnce: number;
  /** Added for each year between them. */
  readonly closedPerYear: number;
  /** Never more than this. */
  readonly closedMost: number;
  readonly refused: number;
  /** Share of points that stay and have moved. */
  readonly moved: number;
  readonly movedMetres: number;
  /** Points that a kind, or a département, must have had for its absence to be noticed. */
  readonly kindLeast: number;
  readonly departementLeast: number;
  readonly endedKinds: readonly string[];
}

/** Sane for a national list: half of these closures in a year would be news. */
const DEFAULTS: Bounds = {
  closedAtOnce: 0.1,
  closedPerYear: 0.05,
  closedMost: 0.35,
  refused: 0.05,
  moved: 0.5,
  movedMetres: 100,
  kindLeast: 1,
  departementLeast: 20,
  endedKinds: [],
};

/** The bounds of a producer: its own where it gives some. */
export const boundsOf = (own: ProducerBounds = {}): Bounds => ({ ...DEFAULTS, ...own });

/** Share of points that may close in so many years. */
export const closedBound = (bounds: Bounds, years: number): number =>
  Math.min(bounds.closedMost, bounds.closedAtOnce + bounds.closedPerYear * Math.max(0, years));
