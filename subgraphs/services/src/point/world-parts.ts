import type { Rectangle } from './cells.js';

/** A part of a view that lies in −180…180, and how many degrees east the view shows it. */
export interface WorldPart {
  readonly at: Rectangle;
  readonly shift: number;
}

/**
 * Cuts a view at the antimeridian: a map panned across it has an east above 180 or a west below −180.
 * A view wider than the world is cut to one world about its middle, so that nothing is seen twice.
 */
export function worldParts({ west, south, east, north }: Rectangle): WorldPart[] {
  const middle = (west + east) / 2;
  const [left, right] = east - west > 360 ? [middle - 180, middle + 180] : [west, east];
  return [-360, 0, 360].flatMap((shift) => {
    const from = Math.max(left - shift, -180);
    const to = Math.min(right - shift, 180);
    return from < to ? [{ at: { west: from, south, east: to, north }, shift }] : [];
  });
}
