import { DataPackage } from '@maillage/kit';
import type { Polygon as GeoPolygon, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { toGrid } from './grid.js';
import type { Polygon, Ring } from './outline.types.js';

/** ISO 3166-1 numeric codes, by which world-atlas names its countries. France holds its départements overseas. */
const FRANCE = '250';

const COLLECTIVITES: ReadonlyMap<string, string> = new Map([
  ['COL-975', '666'],
  ['COL-977', '652'],
  ['COL-978', '663'],
  ['COL-984', '260'],
  ['COL-986', '876'],
  ['COL-987', '258'],
  ['COL-988', '540'],
]);

/** Where there is land, in grid units. */
export interface Land {
  readonly france: readonly Polygon[];
  /** By id of collectivity; Clipperton, too small for the atlas, has none. */
  readonly collectivites: ReadonlyMap<string, readonly Polygon[]>;
}

/** GeoJSON repeats the first point at the end of a ring. */
const openRing = (ring: Position[]): Ring =>
  ring.slice(1).map(([lon = 0, lat = 0]) => [toGrid(lon), toGrid(lat)] as const);

function polygonsOf(geometry: GeoPolygon | MultiPolygon): Polygon[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((polygon) => polygon.map(openRing));
}

type Atlas = Topology<{ countries: GeometryCollection }>;

function countryPolygons(atlas: Atlas, country: GeometryObject): Polygon[] {
  if (country.type === 'Polygon') return polygonsOf(feature(atlas, country).geometry);
  if (country.type === 'MultiPolygon') return polygonsOf(feature(atlas, country).geometry);
  return [];
}

/** Reads the 1:10m Natural Earth countries that world-atlas packages. */
export function readLand(): Land {
  const atlas = new DataPackage('world-atlas', import.meta.url).json('countries-10m.json') as Atlas;
  const { geometries } = atlas.objects.countries;
  const polygons = new Map(
    geometries.map((country) => [String(country.id), countryPolygons(atlas, country)] as const),
  );
  const collectivites = [...COLLECTIVITES].map(
    ([id, country]) => [id, polygons.get(country) ?? []] as const,
  );
  return { france: polygons.get(FRANCE) ?? [], collectivites: new Map(collectivites) };
}
