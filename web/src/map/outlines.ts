import type { Geometry, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A polygon of a territory; a territory of several islands has several. */
export interface Piece {
  readonly id: string;
  readonly polygon: Position[][];
}

/** A level ready to be drawn. */
export interface Outlines {
  readonly pieces: readonly Piece[];
  /** Borders, each once though two territories share it. */
  readonly borders: readonly Position[][];
}

type TerritoryTopology = Topology<{ territories: GeometryCollection }>;

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
    polygonsOf(geometry).map((polygon) => ({ id: String(id), polygon })),
  );
  const lines: MultiLineString = mesh(topology, topology.objects.territories);
  return { pieces, borders: lines.coordinates };
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
