import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { LonLat, Rectangle } from './view.js';

/** A polygon of a territory and the rectangle it is in; a territory of several islands has several. */
export interface Piece extends Rectangle {
  readonly id: string;
  readonly polygon: Position[][];
}

/** A line between two places where more than two territories meet, and the rectangle it is in. */
export interface Line extends Rectangle {
  readonly path: Position[];
}

/** A level ready to be drawn. */
export interface Outlines {
  readonly pieces: readonly Piece[];
  /** Borders, each once though two territories share it. */
  readonly borders: readonly Line[];
  /** The rectangle that each territory is in. */
  readonly places: ReadonlyMap<string, Rectangle>;
}

/** A level as it is served: its object is `territories`. */
export type TerritoryTopology = Topology<{ territories: GeometryCollection }>;

const kept = new Map<string, Promise<Outlines>>();

/** Fetches and decodes a level's outlines; an address is read once. */
export function outlinesAt(url: string): Promise<Outlines> {
  const known = kept.get(url);
  if (known !== undefined) return known;
  const reading = read(url).catch((error: unknown) => {
    kept.delete(url);
    throw error;
  });
  kept.set(url, reading);
  return reading;
}

async function read(url: string): Promise<Outlines> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${String(answer.status)}`);
  return decode((await answer.json()) as TerritoryTopology);
}

/** Polygons and shared borders of a topology whose object is `territories`. */
export function decode(topology: TerritoryTopology): Outlines {
  const { features } = feature(topology, topology.objects.territories);
  const pieces = features.flatMap(({ id, geometry }) =>
    polygonsOf(geometry).map((polygon) => ({
      id: String(id),
      polygon,
      ...rectangleOf(polygon[0] ?? []),
    })),
  );
  const arcs: MultiLineString = { type: 'MultiLineString', arcs: topology.arcs.map((_, i) => [i]) };
  const { geometry } = feature(topology, arcs);
  return { pieces, borders: linesOf(geometry).map(lineOf), places: placesOf(pieces) };
}

/** Islands count: the rectangle of a territory holds all its pieces. */
function placesOf(pieces: readonly Piece[]): ReadonlyMap<string, Rectangle> {
  const places = new Map<string, Rectangle>();
  for (const { id, west, south, east, north } of pieces) {
    const known = places.get(id) ?? { west, south, east, north };
    places.set(id, {
      west: Math.min(west, known.west),
      south: Math.min(south, known.south),
      east: Math.max(east, known.east),
      north: Math.max(north, known.north),
    });
  }
  return places;
}

/** An arc is a border that two territories share: drawn once, and short enough to be left out. */
const linesOf = (geometry: Geometry): Position[][] =>
  geometry.type === 'MultiLineString' ? geometry.coordinates : [];

const lineOf = (path: Position[]): Line => ({ path, ...rectangleOf(path) });

function rectangleOf(path: readonly Position[]): Rectangle {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of path) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

/** Whether two rectangles share a point. */
export const meet = (one: Rectangle, other: Rectangle): boolean =>
  one.west <= other.east &&
  one.east >= other.west &&
  one.south <= other.north &&
  one.north >= other.south;

/** The territory at a point; null where there is none. */
export function territoryAt({ pieces }: Outlines, [lon, lat]: LonLat): string | null {
  const point = { west: lon, south: lat, east: lon, north: lat };
  const found = pieces.find(
    (piece) =>
      meet(piece, point) &&
      booleanPointInPolygon([lon, lat], { type: 'Polygon', coordinates: piece.polygon }),
  );
  return found?.id ?? null;
}

/** The lines that a rectangle may show. */
export const within = (lines: readonly Line[], area: Rectangle): readonly Line[] =>
  lines.filter((line) => meet(line, area));

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
