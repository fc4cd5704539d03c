import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { boxToDegrees, DEGREES_PER_UNIT } from './grid.js';
import type { Ring, Shape } from './outline.types.js';
import { boxOf } from './ring.js';

type Surface = TopoPolygon | TopoMultiPolygon;

/** A topology in grid units, where shapes share their borders. */
export type GridTopology = Topology<{ territories: GeometryCollection }>;

const closed = (ring: Ring): Position[] => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]);

function toFeature({ id, polygons }: Shape): Feature<Polygon | MultiPolygon> {
  const coordinates = polygons.map((polygon) => polygon.map(closed));
  const [only] = coordinates;
  const geometry: Polygon | MultiPolygon =
    only && coordinates.length === 1
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates };
  return { type: 'Feature', id, properties: null, geometry };
}

/** Finds the borders that shapes share. */
export function shareBorders(shapes: readonly Shape[]): GridTopology {
  const territories: FeatureCollection = {
    type: 'FeatureCollection',
    features: shapes.map(toFeature),
  };
  return topology({ territories }) as GridTopology;
}

const isSurface = (geometry: { type: string | null }): geometry is Surface =>
  geometry.type === 'MultiPolygon' || geometry.type === 'Polygon';

/** The geometries of a topology by the id they bear. */
export function surfacesById({ objects }: GridTopology): Map<string, Surface> {
  const surfaces = objects.territories.geometries.filter(isSurface);
  return new Map(surfaces.map((surface) => [String(surface.id), surface]));
}

/** The union of some geometries of a topology, made of the very borders they do not share. */
export function mergeSurfaces(
  within: GridTopology,
  surfaces: readonly Surface[],
): Shape['polygons'] {
  const { geometry } = feature(within, mergeArcs(within, [...surfaces]));
  const opened = (ring: Position[]): Ring => ring.slice(1).map(([x = 0, y = 0]) => [x, y] as const);
  return geometry.coordinates.map((polygon) => polygon.map(opened));
}

/** Each point but the first as a difference from the one before: the way TopoJSON writes whole numbers. */
function differences(arc: Position[]): Position[] {
  let [x, y] = [0, 0];
  return arc.map(([ax = 0, ay = 0]) => {
    const step = [ax - x, ay - y];
    [x, y] = [ax, ay];
    return step;
  });
}

/** The topology as published: differences of whole numbers, and the scale that makes degrees of them. */
export function encode({ objects, arcs }: GridTopology): Topology {
  const points = arcs.flatMap((arc) => arc.map(([x = 0, y = 0]) => [x, y] as const));
  const box = points.length > 0 ? { bbox: [...boxToDegrees(boxOf(points))] } : {};
  return {
    type: 'Topology',
    ...(box as Pick<Topology, 'bbox'>),
    transform: { scale: [DEGREES_PER_UNIT, DEGREES_PER_UNIT], translate: [0, 0] },
    objects,
    arcs: arcs.map(differences),
  };
}
