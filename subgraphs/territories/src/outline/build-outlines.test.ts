import { describe, expect, it } from '@jest/globals';
import type { GeometryCollection, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { buildOutlines } from './build-outlines.js';
import { toGrid } from './grid.js';
import type { Land } from './land.js';
import type { CommuneCentre, OutlineLevel, Outlines, Polygon } from './outline.types.js';

const island = (west: number, south: number, east: number, north: number): Polygon => [
  [
    [toGrid(west), toGrid(south)],
    [toGrid(east), toGrid(south)],
    [toGrid(east), toGrid(north)],
    [toGrid(west), toGrid(north)],
  ],
];

/** A square country of two degrees, and one island of a collectivity. */
const land: Land = {
  france: [island(2, 46, 4, 48)],
  collectivites: new Map([['COL-977', [island(-63, 17, -62, 18)]]]),
};

const commune = (code: string, lon: number, lat: number, zone = 'metro'): CommuneCentre => ({
  id: `COM-${code}`,
  lon,
  lat,
  zone,
  parents: zone === 'metro' ? { DEPARTEMENT: lon < 3 ? 'DEP-01' : 'DEP-02', REGION: 'REG-84' } : {},
});

const fourCorners = [
  commune('01001', 2.5, 46.5),
  commune('01002', 2.5, 47.5),
  commune('02001', 3.5, 46.5),
  commune('02002', 3.5, 47.5),
];

const drawn = (communes: CommuneCentre[], collectivites: string[] = []): Outlines =>
  buildOutlines(
    { communes, collectivites: collectivites.map((id) => ({ id, lon: -62.5, lat: 17.5 })) },
    land,
  );

function topologyOf({ files }: Outlines, level: OutlineLevel): Topology {
  const file = files.find((one) => one.level === level);
  if (!file) throw new Error(`no ${level}`);
  return file.topology;
}

const idsOf = (topology: Topology): unknown[] =>
  (topology.objects['territories'] as GeometryCollection).geometries.map(({ id }) => id);

describe('outlines computed from centres', () => {
  const outlines = drawn(fourCorners);

  it('share out the land, each to its nearest centre', () => {
    expect(outlines.boxes.get('COM-01001')).toEqual([2, 46, 3, 47]);
    expect(outlines.boxes.get('COM-02002')).toEqual([3, 47, 4, 48]);
  });

  it('share their borders: two communes name the same arc, each in its direction', () => {
    const topology = topologyOf(outlines, 'COMMUNE');
    const { geometries } = topology.objects['territories'] as GeometryCollection<object>;
    const arcs = geometries.flatMap((one) => (one as TopoPolygon).arcs.flat());
    expect(arcs.filter((arc) => arc < 0)).toHaveLength(4);
    expect(arcs.every((arc) => arc >= 0 || arcs.includes(~arc))).toBe(true);
  });

  it('merge into their parents, whose area is the sum of theirs', () => {
    expect(outlines.boxes.get('DEP-01')).toEqual([2, 46, 3, 48]);
    expect(outlines.boxes.get('REG-84')).toEqual([2, 46, 4, 48]);
    const sum = fourCorners.reduce((km2, { id }) => km2 + (outlines.areas.get(id) ?? NaN), 0);
    expect(outlines.areas.get('REG-84')).toBeCloseTo(sum);
    expect(topologyOf(outlines, 'REGION').arcs).toHaveLength(1);
  });

  it('are written as differences of whole numbers, with the scale that makes degrees of them', () => {
    const { transform, arcs, bbox } = topologyOf(outlines, 'COMMUNE');
    expect(transform?.translate).toEqual([0, 0]);
    expect(arcs.flat(2).every(Number.isInteger)).toBe(true);
    expect(bbox).toEqual([2, 46, 4, 48]);
  });
});

describe('places the atlas or the boxes do not know', () => {
  it('draws a dot without area for an island outside the known land', () => {
    const outlines = drawn([...fourCorners, commune('02003', 6, 47)]);
    expect(outlines.areas.has('COM-02003')).toBe(false);
    expect(outlines.boxes.get('COM-02003')?.[0]).toBeCloseTo(5.985, 2);
    expect(outlines.areas.get('DEP-02')).toBeCloseTo(outlines.areas.get('DEP-01') ?? NaN);
  });

  it('sets two communes with the same centre apart', () => {
    const { areas } = drawn([...fourCorners, commune('02003', 3.5, 47.5)]);
    expect(areas.get('COM-02003')).toBeGreaterThan(1000);
    expect(areas.get('COM-02002')).toBeGreaterThan(1000);
  });

  it('gives the only commune of a collectivity all its land', () => {
    const outlines = drawn([commune('97701', -62.5, 17.5, 'com')], ['COL-977']);
    expect(outlines.boxes.get('COM-97701')).toEqual(outlines.boxes.get('COL-977'));
  });

  it('does not divide a collectivity between communes without centres of their own', () => {
    const centres = ['97701', '97702', '97703'].map((code) => commune(code, -62.5, 17.5, 'com'));
    const outlines = drawn(centres, ['COL-977']);
    expect(idsOf(topologyOf(outlines, 'COMMUNE'))).toHaveLength(3);
    expect(outlines.areas.has('COM-97702')).toBe(false);
    expect(outlines.areas.get('COL-977')).toBeGreaterThan(10_000);
  });

  it('marks by a dot the collectivity that the atlas leaves out', () => {
    const outlines = drawn(fourCorners, ['COL-989']);
    expect(idsOf(topologyOf(outlines, 'COLLECTIVITE'))).toEqual(['COL-989']);
    expect(outlines.areas.has('COL-989')).toBe(false);
  });
});
