import { describe, expect, it } from '@jest/globals';
import { Gazetteer } from './gazetteer.js';
import { toGrid } from './grid.js';
import { OutlinePrecision } from './outline-precision.js';
import type { Shape } from './outline.types.js';

/** A tenth of a degree of side, clockwise: 87 km² or so at that latitude. */
function square(id: string, west: number, precision: OutlinePrecision): Shape {
  const [left, right] = [toGrid(west), toGrid(west + 0.1)];
  const [bottom, top] = [toGrid(45), toGrid(45.1)];
  const ring = [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
  ] as const;
  return { id, polygons: [[ring]], precision };
}

const { REAL, BOUNDED, APPROXIMATE, MARKER } = OutlinePrecision;

describe('what is known of shapes as they are drawn', () => {
  it('is their area, their box in degrees and how well they are known', () => {
    const gazetteer = new Gazetteer();
    gazetteer.add(square('COM-00001', 5, REAL));
    expect(gazetteer.areas.get('COM-00001')).toBeGreaterThan(80);
    expect(gazetteer.areas.get('COM-00001')).toBeLessThan(95);
    const [west = 0, south = 0, east = 0, north = 0] = gazetteer.boxes.get('COM-00001') ?? [];
    expect([west, south, east, north].map((n) => Math.round(n * 100) / 100)).toEqual([
      ...[5, 45, 5.1, 45.1],
    ]);
    expect(gazetteer.precisions.get('COM-00001')).toBe(REAL);
  });

  it('is no area for a dot, which stands for an outline that nobody knows', () => {
    const gazetteer = new Gazetteer();
    gazetteer.add(square('COL-989', 5, MARKER));
    expect(gazetteer.areas.has('COL-989')).toBe(false);
    expect(gazetteer.boxes.has('COL-989')).toBe(true);
  });
});

describe('what communes make up', () => {
  const merged = (...members: readonly Shape[]) => {
    const gazetteer = new Gazetteer();
    for (const member of members) gazetteer.add(member);
    const ids = members.map(({ id }) => id);
    const shape = gazetteer.addMerged(
      'DEP-01',
      members.flatMap(({ polygons }) => polygons),
      ids,
    );
    const sum = ids.reduce((all, id) => all + (gazetteer.areas.get(id) ?? 0), 0);
    return { gazetteer, shape, sum };
  };

  it('has their area, and is known as well as the least known of them', () => {
    const { gazetteer, shape, sum } = merged(
      ...[square('COM-00001', 5, REAL), square('COM-00002', 5.1, BOUNDED)],
    );
    expect(gazetteer.areas.get('DEP-01')).toBe(sum);
    expect([shape.precision, gazetteer.precisions.get('DEP-01')]).toEqual([BOUNDED, BOUNDED]);
  });

  it('counts dots for nothing', () => {
    const { gazetteer, shape, sum } = merged(
      ...[square('COM-00001', 5, REAL), square('COM-00002', 5.1, MARKER)],
    );
    expect([gazetteer.areas.get('DEP-01'), shape.precision]).toEqual([sum, REAL]);
  });

  it('has no area where it is made of dots alone', () => {
    const { gazetteer, shape } = merged(square('COM-00001', 5, MARKER));
    expect([gazetteer.areas.has('DEP-01'), shape.precision]).toEqual([false, APPROXIMATE]);
  });
});
