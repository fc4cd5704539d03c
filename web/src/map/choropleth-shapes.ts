import type { Position } from 'geojson';
import type { Outlines, Piece } from './outlines.js';
import { meet } from './outlines.js';
import { PLACES } from './places.js';
import type { Rectangle } from './view.js';

/** Units of the drawing: the mainland above, overseas départements in a row below, each at its own scale. */
export const DRAWING = { width: 600, height: 690 } as const;

/** A part of the drawing, and the place that it shows. */
interface Part {
  readonly place: Rectangle;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MAINLAND_HEIGHT = 580;
const BELOW = { top: 595, width: 108, height: 90 } as const;

const PARTS: readonly Part[] = PLACES.map((place, rank) =>
  rank === 0
    ? { place, left: 0, top: 0, width: DRAWING.width, height: MAINLAND_HEIGHT }
    : { place, left: (rank - 1) * (DRAWING.width / 5) + 6, ...BELOW },
);

/** A territory as SVG draws it. */
export interface Shape {
  readonly id: string;
  /** The `d` of its path. */
  readonly path: string;
}

/** The shape of each territory; what is in no part of the drawing has none. */
export function shapesOf({ pieces }: Outlines): readonly Shape[] {
  const paths = new Map<string, string>();
  for (const piece of pieces) {
    const part = PARTS.find(({ place }) => meet(place, piece));
    if (part !== undefined) paths.set(piece.id, (paths.get(piece.id) ?? '') + pathOf(piece, part));
  }
  return [...paths].map(([id, path]) => ({ id, path })).filter(({ path }) => path !== '');
}

function pathOf({ polygon }: Piece, part: Part): string {
  const place = placing(part);
  return polygon.map((ring) => ringPath(ring.map(place))).join('');
}

type Point = readonly [x: number, y: number];

/** A degree of longitude is as wide as it is in the middle of the place: enough for one so small. */
function placing({ place, left, top, width, height }: Part): (at: Position) => Point {
  const { west, south, east, north } = place;
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = Math.min(width / ((east - west) * narrow), height / (north - south));
  const x = left + (width - (east - west) * narrow * scale) / 2;
  const y = top + (height - (north - south) * scale) / 2;
  return ([lon = 0, lat = 0]) => [
    half(x + (lon - west) * narrow * scale),
    half(y + (north - lat) * scale),
  ];
}

/** Half a unit is less than a pixel: what is finer is not seen, and not written. */
const half = (value: number): number => Math.round(value * 2) / 2;

/** Nothing where a ring is smaller than can be seen. */
function ringPath(ring: readonly Point[]): string {
  const seen = ring.filter(([x, y], i) => {
    const [px, py] = ring[i - 1] ?? [NaN, NaN];
    return x !== px || y !== py;
  });
  return seen.length < 4 ? '' : `M${seen.map((point) => point.join(' ')).join('L')}Z`;
}
