import { toGrid } from './grid.js';
import type { OfficialOutline, PositionPolygon } from './official-outline.port.js';
import { OutlinePrecision } from './outline-precision.js';
import type { Point, Polygon, Shape } from './outline.types.js';
import { snapPolygons } from './ring.js';
import { mergeSurfaces, shareBorders, surfacesById } from './topology.js';

/** GeoJSON repeats the first position at the end of a ring. */
const gridPolygon = (polygon: PositionPolygon): Polygon =>
  polygon.map((ring) => ring.slice(1).map(([lon, lat]): Point => [toGrid(lon), toGrid(lat)]));

/** The outline on the grid; nothing is left of what is thinner than it. */
export const onGrid = ({ polygons }: OfficialOutline): Polygon[] =>
  snapPolygons(polygons.map(gridPolygon));

/** One outline made of pieces: the borders that two of them share are no longer there. */
export function dissolve(pieces: readonly (readonly Polygon[])[]): readonly Polygon[] {
  const drawn = pieces.filter((polygons) => polygons.length > 0);
  const [only] = drawn;
  if (drawn.length < 2) return only ?? [];
  const precision = OutlinePrecision.REAL;
  const shapes = drawn.map((polygons, nth): Shape => ({ id: String(nth), polygons, precision }));
  const borders = shareBorders(shapes);
  return mergeSurfaces(borders, [...surfacesById(borders).values()]);
}
