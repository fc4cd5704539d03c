import { describe, expect, it } from '@jest/globals';
import { around, fitView, pixelOf, shown } from './view.js';

describe('a view', () => {
  const mainland = { west: -5.2, south: 41.3, east: 9.6, north: 51.1 };

  it('shows the rectangle that it was fitted to, whole', () => {
    const seen = shown(fitView(mainland, 900, 600), 900, 600);
    expect(seen.west).toBeLessThan(mainland.west);
    expect(seen.east).toBeGreaterThan(mainland.east);
    expect(seen.south).toBeLessThan(mainland.south);
    expect(seen.north).toBeGreaterThan(mainland.north);
  });

  it('leaves free what something else hides', () => {
    const seen = shown(fitView(mainland, 900, 600, 300), 900, 600);
    const third = seen.west + (seen.east - seen.west) / 3;
    expect(third).toBeLessThan(mainland.west);
    expect(seen.east).toBeGreaterThan(mainland.east);
  });

  it('stays on Earth when it shows all of it', () => {
    const { west, east, north } = shown({ longitude: 0, latitude: 0, zoom: 0 }, 4000, 3000);
    expect([west, east, north]).toEqual([-180, 180, 85]);
  });

  it('has surroundings that hold it whole and stay while it moves a little', () => {
    const look = { longitude: 3.1, latitude: 50.6, zoom: 9.7, width: 900, height: 600 };
    const seen = shown(look, 900, 600);
    const near = around(look);
    expect(near.west < seen.west && near.east > seen.east).toBe(true);
    expect(near.south < seen.south && near.north > seen.north).toBe(true);
    expect(around({ ...look, longitude: 3.11 })).toEqual(near);
    expect(around({ ...look, longitude: 4.5 })).not.toEqual(near);
  });

  it('knows the pixel of a point: its corners are those of what it shows', () => {
    const look = { longitude: 3.1, latitude: 50.6, zoom: 9.7, width: 900, height: 600 };
    const { west, north, east, south } = shown(look, 900, 600);
    const corners = [pixelOf(look, [west, north]), pixelOf(look, [east, south])].flat();
    [0, 0, 900, 600].forEach((pixel, i) => {
      expect(corners[i]).toBeCloseTo(pixel, 6);
    });
  });

  it('does not zoom without end on a point', () => {
    expect(fitView({ west: 3, south: 50, east: 3, north: 50 }, 900, 600).zoom).toBe(14);
  });
});
