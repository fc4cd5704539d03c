import { MAINLAND } from '../../map/places.js';
import type { Rectangle } from '../../map/view.js';
import { fitView, shown } from '../../map/view.js';
import type { MapState } from './map-state.js';
import type { Mark, Points } from './marks.js';
import { PAGE_ROWS } from './value-table.js';

/** The server does not know the reader's screen: it takes one of this size. */
const SCREEN = { width: 1000, height: 700 } as const;

/** The rectangle whose services a table lists, and the zoom that says whether they are clustered. */
export interface Area {
  readonly rectangle: Rectangle;
  readonly zoom: number;
}

/** What a screen of a thousand pixels shows of the place in the address, of the mainland without one. */
export function areaOf({ place }: Pick<MapState, 'place'>): Area {
  const { width, height } = SCREEN;
  const view =
    place === null
      ? fitView(MAINLAND, width, height)
      : { longitude: place.lon, latitude: place.lat, zoom: place.zoom };
  return { rectangle: shown(view, width, height), zoom: view.zoom };
}

/** A page of the services of a place. */
export interface ServicePage {
  readonly rows: readonly Mark[];
  readonly total: number;
  readonly services: number;
  readonly pages: number;
  readonly first: number;
  readonly clustered: boolean;
}

/** One page of the marks: the largest clusters first, then services by name. */
export function pageOfServices(
  points: Points,
  marks: readonly Mark[],
  { page, sort, reversed }: Pick<MapState, 'page' | 'sort' | 'reversed'>,
): ServicePage {
  const byName = (a: Mark, b: Mark) => (a.name ?? '').localeCompare(b.name ?? '', 'fr');
  const byKind = (a: Mark, b: Mark) => a.kind - b.kind || byName(a, b);
  const byCount = (a: Mark, b: Mark) => b.count - a.count || byName(a, b);
  const order =
    sort === 'nom' ? byName : sort === 'points' ? byCount : points.clustered ? byCount : byKind;
  const sorted = [...marks].sort(order);
  if (reversed) sorted.reverse();
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_ROWS));
  const start = (Math.min(page, pages) - 1) * PAGE_ROWS;
  return {
    rows: sorted.slice(start, start + PAGE_ROWS),
    total: sorted.length,
    services: points.total,
    pages,
    first: start + 1,
    clustered: points.clustered,
  };
}
