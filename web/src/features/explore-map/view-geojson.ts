import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { TerritoryTopology } from '../../map/outlines.js';
import type { loadFigures, loadMarks } from './map.loader.js';
import { marksOf } from './marks.js';
import type { WhyWords } from './value-table.js';
import { fileRows } from './value-table.js';
import type { FileFacts } from './view-file.js';

type Figures = Awaited<ReturnType<typeof loadFigures>>;
type Marks = Awaited<ReturnType<typeof loadMarks>>;

/** A collection that says what it holds: RFC 7946 lets other members stand beside `features`. */
export interface ToldCollection<T> extends FeatureCollection {
  readonly metadata: T;
}

/** A metre, about: outlines are known far less well. */
const DECIMALS = 1e5;
const rounded = ([lon = 0, lat = 0]: Position): Position => [
  Math.round(lon * DECIMALS) / DECIMALS,
  Math.round(lat * DECIMALS) / DECIMALS,
];

/** The figures of the map on the outlines that it draws. */
export function figuresGeoJson(
  found: Figures,
  topology: string,
  metadata: FileFacts & { readonly outlines: string },
  words: WhyWords,
): ToldCollection<typeof metadata> {
  const read = JSON.parse(topology) as TerritoryTopology;
  const { features } = feature(read, read.objects.territories);
  const geometries = new Map(features.map(({ id, geometry }) => [String(id), geometry]));
  const rows = found === null ? [] : fileRows(found.choropleth, found.names, words);
  return {
    type: 'FeatureCollection',
    metadata,
    features: rows.map(({ id, ...properties }) => ({
      ...{ type: 'Feature', id },
      properties: { id, ...properties, unit: metadata.unit },
      geometry: shapeOf(geometries.get(id)),
    })) as FeatureCollection['features'],
  };
}

/** A territory that no outline is known of keeps its figures, without a shape. */
function shapeOf(geometry: Geometry | undefined): Geometry | null {
  if (geometry?.type === 'Polygon')
    return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(rounded)) };
  if (geometry?.type !== 'MultiPolygon') return null;
  const coordinates = geometry.coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(rounded)),
  );
  return { type: 'MultiPolygon', coordinates };
}

/** The services of the place, or its clusters, as points. */
export function servicesGeoJson(found: Marks): ToldCollection<{ readonly clustered: boolean }> {
  const marks = found === null ? [] : marksOf(found.points, found.points.kindCodes);
  const features = marks.map(({ id, name, count, mix, position }) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: rounded(position) },
    properties: { id, name, count, kinds: mix },
  }));
  const clustered = found?.points.clustered ?? false;
  return { type: 'FeatureCollection', metadata: { clustered }, features };
}
