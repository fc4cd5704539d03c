/** Where a map looks. */
export interface View {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** A point, in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A rectangle, in degrees. */
export interface Rectangle {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const WORLD_PIXELS = 512;
const MARGIN = 0.92;
const mercator = (lat: number): number =>
  (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
const latitudeOf = (y: number): number =>
  (360 / Math.PI) * (Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - Math.PI / 4);

/**
 * The view that shows a rectangle whole on a canvas of some pixels.
 *
 * @param covered pixels at the left that something else hides
 */
export function fitView(
  { west, south, east, north }: Rectangle,
  width: number,
  height: number,
  covered = 0,
): View {
  const [top, bottom] = [mercator(north), mercator(south)];
  const across = Math.max((east - west) / 360, 1e-6);
  const down = Math.max(bottom - top, 1e-6);
  const scale = Math.min((width - covered) / across, height / down) * MARGIN;
  return {
    longitude: (west + east) / 2 - (180 * covered) / scale,
    latitude: latitudeOf((top + bottom) / 2),
    zoom: Math.max(1, Math.min(14, Math.log2(scale / WORLD_PIXELS))),
  };
}

/** A view, and the pixels that it fills. */
export interface Look extends View {
  readonly width: number;
  readonly height: number;
}

/** Degrees of longitude in a pixel; of latitude there are fewer. */
export const degreesOf = (zoom: number): number => 360 / (WORLD_PIXELS * 2 ** zoom);

/** What a look may show soon: its surroundings, which change by steps and not with every move. */
export function around({ longitude, latitude, zoom, width, height }: Look): Rectangle {
  const world = WORLD_PIXELS * 2 ** Math.floor(zoom);
  const [across, down] = [width / world, height / world];
  const column = Math.floor((longitude + 180) / 360 / across);
  const row = Math.floor(mercator(latitude) / down);
  return {
    west: (column - 1) * across * 360 - 180,
    east: (column + 2) * across * 360 - 180,
    north: latitudeOf((row - 1) * down),
    south: latitudeOf((row + 2) * down),
  };
}

/** What a view shows on a canvas of some pixels. */
export function shown(view: View, width: number, height: number): Rectangle {
  const world = WORLD_PIXELS * 2 ** view.zoom;
  const y = mercator(view.latitude);
  const half = (180 * width) / world;
  const clamp = (degrees: number, limit: number) => Math.max(-limit, Math.min(limit, degrees));
  return {
    west: clamp(view.longitude - half, 180),
    east: clamp(view.longitude + half, 180),
    north: clamp(latitudeOf(y - height / 2 / world), 85),
    south: clamp(latitudeOf(y + height / 2 / world), 85),
  };
}

/** The pixel that shows a point, from the upper left of the canvas. */
export function pixelOf(look: Look, [longitude, latitude]: LonLat): readonly [number, number] {
  const world = WORLD_PIXELS * 2 ** look.zoom;
  return [
    look.width / 2 + ((longitude - look.longitude) / 360) * world,
    look.height / 2 + (mercator(latitude) - mercator(look.latitude)) * world,
  ];
}

const NEAREST_ZOOM = 16;
const FARTHEST_ZOOM = 1;

/** A look moved by shares of what it shows, and brought nearer by some zooms. */
export function moved(
  look: Look,
  by: { readonly east: number; readonly north: number; readonly zoom: number },
): Look {
  const world = WORLD_PIXELS * 2 ** look.zoom;
  const y = mercator(look.latitude) - (by.north * look.height) / world;
  return {
    ...look,
    longitude: look.longitude + (360 * by.east * look.width) / world,
    latitude: latitudeOf(y),
    zoom: Math.max(FARTHEST_ZOOM, Math.min(NEAREST_ZOOM, look.zoom + by.zoom)),
  };
}
