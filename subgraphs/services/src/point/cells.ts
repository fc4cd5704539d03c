/**
 * Cells that gather services on a map: squares of 64 px on the screen, in the map's own projection
 * (Web Mercator, 512 px wide at zoom 0). They nest from one zoom to the next and do not move with the
 * view, so that a cluster stays where it is while the reader pans.
 */
const CELLS_AT_ZOOM_0 = 8;
/** Where the map's square ends. */
const MAX_LATITUDE = 85.05;

/** Services are clustered up to this zoom. */
export const CLUSTERED_TO_ZOOM = 9;

/** A rectangle, in WGS 84 degrees. */
export interface Rectangle {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Cells from one to another, both held; y grows to the south. */
export interface CellRange {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

/** Column and row of the cell of a service `s` at the zoom `$1`, as {@link cellsIn} counts them. */
export const CELL_X = `floor((s.lon + 180) / 360 * (8 << $1::int))::int`;
export const CELL_Y = `floor((1 - asinh(tan(radians(s.lat))) / pi()) / 2 * (8 << $1::int))::int`;

/** The whole zoom of cells for a map's zoom. */
export function cellZoom(zoom: number): number {
  return Math.floor(Math.max(0, Math.min(zoom, 20)));
}

/** Cells that a rectangle touches at a whole zoom. */
export function cellsIn({ west, south, east, north }: Rectangle, zoom: number): CellRange {
  const across = CELLS_AT_ZOOM_0 * 2 ** zoom;
  const inside = (cell: number) => Math.max(0, Math.min(Math.floor(cell), across - 1));
  return {
    minX: inside(((west + 180) / 360) * across),
    maxX: inside(((east + 180) / 360) * across),
    minY: inside(row(north) * across),
    maxY: inside(row(south) * across),
  };
}

/** The rectangle of some cells. */
export function rectangleOf({ minX, maxX, minY, maxY }: CellRange, zoom: number): Rectangle {
  const across = CELLS_AT_ZOOM_0 * 2 ** zoom;
  return {
    west: (minX / across) * 360 - 180,
    east: ((maxX + 1) / across) * 360 - 180,
    north: latitude(minY / across),
    south: latitude((maxY + 1) / across),
  };
}

/** From 0 at the north of the map to 1 at its south. */
function row(lat: number): number {
  const clipped = Math.max(-MAX_LATITUDE, Math.min(lat, MAX_LATITUDE));
  return (1 - Math.asinh(Math.tan((clipped * Math.PI) / 180)) / Math.PI) / 2;
}

const latitude = (share: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) * 180) / Math.PI;
