import { describe, expect, it } from '@jest/globals';
import { cellsIn, cellZoom, rectangleOf } from './cells.js';
import { worldParts } from './world-parts.js';

const LILLE = { west: 3, south: 50.6, east: 3.1, north: 50.7 };

describe('cells of a map', () => {
  it.each([0, 4, 9, 15])('hold the view that they were found for, at zoom %i', (zoom) => {
    const { west, south, east, north } = rectangleOf(cellsIn(LILLE, zoom), zoom);
    expect(west).toBeLessThanOrEqual(LILLE.west);
    expect(south).toBeLessThanOrEqual(LILLE.south);
    expect(east).toBeGreaterThanOrEqual(LILLE.east);
    expect(north).toBeGreaterThanOrEqual(LILLE.north);
  });

  it('nest: four of a zoom are one of the zoom before', () => {
    const fine = cellsIn(LILLE, 9);
    const coarse = cellsIn(LILLE, 8);
    expect([fine.minX >> 1, fine.minY >> 1]).toEqual([coarse.minX, coarse.minY]);
  });

  it('are the same between two whole zooms', () => {
    expect([cellZoom(5.01), cellZoom(5.99), cellZoom(-3), cellZoom(40)]).toEqual([5, 5, 0, 20]);
  });

  it('end with the map at the poles', () => {
    const world = { west: -180, south: -90, east: 180, north: 90 };
    expect(cellsIn(world, 0)).toEqual({ minX: 0, maxX: 7, minY: 0, maxY: 7 });
  });
});

describe('a view across the antimeridian', () => {
  const [south, north] = [-20, -10];

  it.each([
    ['from the west', { west: 170, east: 190 }, [0, 360]],
    ['from the east', { west: -190, east: -170 }, [-360, 0]],
    ['nowhere near', { west: 0, east: 10 }, [0]],
  ])('is seen %s in parts that join', (_case, { west, east }, shifts) => {
    const parts = worldParts({ west, south, east, north });
    expect(parts.map(({ shift }) => shift)).toEqual(shifts);
    const width = parts.reduce((sum, { at }) => sum + at.east - at.west, 0);
    expect(width).toBe(east - west);
  });

  it('never sees a place twice, however wide', () => {
    const parts = worldParts({ west: -300, south, east: 420, north });
    expect(parts.reduce((sum, { at }) => sum + at.east - at.west, 0)).toBe(360);
  });
});
