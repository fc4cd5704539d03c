import type { ReadChangePointsQuery } from '../../graphql/generated/documents.js';
import type { Look, Rectangle } from '../../map/view.js';
import { pixelOf, shown } from '../../map/view.js';
import type { LiveChange } from './live-changes.js';

/** Points of changes as the graph gives them. */
export type PointColumns = NonNullable<ReadChangePointsQuery['changePoints']>;

/** A change on the map. */
export interface ChangePoint {
  readonly id: string;
  readonly position: [lon: number, lat: number];
  readonly nature: string;
}

/** All points, the newest first: those that the graph gave, and before them what became known since. */
export function pointsOf(
  { ids, lons, lats, natures, natureCodes }: PointColumns,
  told: readonly LiveChange[],
): readonly ChangePoint[] {
  const given = ids.map((id, i): ChangePoint => ({
    ...{ id, position: [lons[i] ?? 0, lats[i] ?? 0] },
    nature: natureCodes[natures[i] ?? 0] ?? '',
  }));
  const known = new Set(ids);
  const fresh = told.flatMap(({ id, nature, service }): ChangePoint[] =>
    service === null || known.has(id)
      ? []
      : [{ id, position: [service.location.lon, service.location.lat], nature }],
  );
  return [...fresh, ...given];
}

/** The rarer natures last, lest the others hide them; the newest of each last. */
export function drawnOrder(points: readonly ChangePoint[]): readonly ChangePoint[] {
  const counts = new Map<string, number>();
  for (const { nature } of points) counts.set(nature, (counts.get(nature) ?? 0) + 1);
  const countOf = ({ nature }: ChangePoint): number => counts.get(nature) ?? 0;
  return [...points].reverse().sort((a, b) => countOf(b) - countOf(a));
}

/** Points that a click takes. */
const REACH_PIXELS = 12;

/** What is at a spot of the canvas, the nearest first. */
export function pointsAt(
  points: readonly ChangePoint[],
  { x, y }: { readonly x: number; readonly y: number },
  look: Look,
): readonly ChangePoint[] {
  const distance = ({ position }: ChangePoint): number => {
    const [pointX, pointY] = pixelOf(look, position);
    return Math.hypot(pointX - x, pointY - y);
  };
  return points
    .map((point) => ({ point, far: distance(point) }))
    .filter(({ far }) => far <= REACH_PIXELS)
    .sort((a, b) => a.far - b.far)
    .map(({ point }) => point);
}

/** The point after another among those that the map shows, or before it; the first or the last without one. */
export function nextIn(
  points: readonly ChangePoint[],
  look: Look,
  chosen: string | null,
  step: 1 | -1,
): ChangePoint | null {
  const area = shown(look, look.width, look.height);
  const seen = points.filter(({ position }) => isIn(area, position));
  const at = seen.findIndex(({ id }) => id === chosen);
  const from = at === -1 && step === -1 ? 0 : at;
  return seen[(from + step + seen.length) % seen.length] ?? null;
}

const isIn = ({ west, south, east, north }: Rectangle, [lon, lat]: ChangePoint['position']) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** More than these hide one another from afar. */
const FEW = 2000;

/** How large the marks are: from afar, many of them would hide the country, and their shapes. */
export function pixelsAt(zoom: number, points: number): number {
  const least = points > FEW ? 5 : 9;
  return Math.round(Math.min(20, Math.max(least, least + (zoom - 6) * 2)));
}
