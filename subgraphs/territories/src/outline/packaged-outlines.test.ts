import { beforeAll, describe, expect, it } from '@jest/globals';
import type { MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaKm2 } from './area.js';
import { buildOutlines } from './build-outlines.js';
import { toGrid } from './grid.js';
import type { Box, CommuneCentre, OutlineLevel, Outlines, Polygon } from './outline.types.js';
import { signedArea } from './ring.js';

interface Commune {
  readonly code: string;
  readonly type: string;
  readonly zone: string;
  readonly departement?: string;
  readonly region?: string;
}

const load = createRequire(import.meta.url);
const communes = (
  load('@etalab/decoupage-administratif/data/communes.json') as readonly Commune[]
).filter(({ type }) => type === 'commune-actuelle');
const boxes = new Map(
  (
    load('@etalab/fr-bounding-boxes/dist/communes.json') as readonly { id: string; bbox: Box }[]
  ).map(({ id, bbox }) => [id, bbox] as const),
);

/** Box middles; the few communes without a box stand where the one before them in the list does. */
function centres(): CommuneCentre[] {
  let last: Box = [0, 0, 0, 0];
  return communes.map(({ code, zone, departement, region }) => {
    last = boxes.get(`fr:commune:${code}`) ?? last;
    const [west, south, east, north] = last;
    const parents =
      zone === 'com' ? {} : { DEPARTEMENT: `DEP-${departement}`, REGION: `REG-${region}` };
    return { id: `COM-${code}`, lon: (west + east) / 2, lat: (south + north) / 2, zone, parents };
  });
}

function shapesOf({ files }: Outlines, level: OutlineLevel): Map<string, Polygon[]> {
  const topology = files.find((file) => file.level === level)?.topology as Topology<{
    territories: GeometryCollection;
  }>;
  const { features } = feature(topology, topology.objects.territories);
  return new Map(
    features.map(({ id, geometry }) => {
      const { coordinates } = geometry as GeoPolygon | GeoMultiPolygon;
      const many = (geometry.type === 'Polygon' ? [coordinates] : coordinates) as number[][][][];
      const units = many.map((polygon) =>
        polygon.map((ring) =>
          ring.slice(1).map(([x = 0, y = 0]) => [toGrid(x), toGrid(y)] as const),
        ),
      );
      return [String(id), units];
    }),
  );
}

describe('the outlines of the packaged territories', () => {
  let outlines: Outlines;
  let drawn: Map<string, Polygon[]>;

  beforeAll(() => {
    outlines = buildOutlines({ communes: centres(), collectivites: [] });
    drawn = shapesOf(outlines, 'COMMUNE');
  }, 60_000);

  it('exist for every living commune', () => {
    expect(drawn.size).toBe(communes.length);
    expect([...drawn.values()].every((polygons) => polygons.length > 0)).toBe(true);
  });

  it('cover the mainland and Corsica, 550 000 km², without overlap', () => {
    const metro = communes.filter(({ zone }) => zone === 'metro');
    const km2 = metro.reduce((sum, { code }) => sum + (outlines.areas.get(`COM-${code}`) ?? 0), 0);
    expect(km2).toBeGreaterThan(540_000);
    expect(km2).toBeLessThan(555_000);
  });

  it('make up their départements without a sliver', () => {
    const departements = shapesOf(outlines, 'DEPARTEMENT');
    expect(departements.size).toBe(101);
    const sums = new Map<string, number>();
    for (const { code, zone, departement } of communes) {
      if (zone === 'com') continue;
      const id = `DEP-${departement}`;
      sums.set(id, (sums.get(id) ?? 0) + areaKm2(drawn.get(`COM-${code}`) ?? []));
    }
    const gaps = [...departements].map(([id, polygons]) =>
      Math.abs(areaKm2(polygons) / (sums.get(id) ?? NaN) - 1),
    );
    expect(Math.max(...gaps)).toBeLessThan(1e-6);
  });

  it('include Corsica and the five départements overseas', () => {
    for (const code of ['2A', '2B', '971', '972', '973', '974', '976']) {
      expect(outlines.areas.get(`DEP-${code}`)).toBeGreaterThan(300);
    }
    expect(outlines.areas.get('DEP-973')).toBeGreaterThan(75_000);
  });

  it('turn clockwise, as d3 wants outer rings', () => {
    const outer = [...drawn.values()].flatMap((polygons) => polygons.map(([ring = []]) => ring));
    expect(outer.filter((ring) => signedArea(ring) >= 0)).toEqual([]);
  });
});
