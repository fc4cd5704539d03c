import { describe, expect, it } from '@jest/globals';
import type { Position } from 'geojson';
import type { Line } from './outlines.js';
import { thinned } from './seen-lines.js';

const lineOf = (path: Position[]): Line => ({ path, west: 0, south: 0, east: 1, north: 1 });

/** A thousand points of a coast that winds around a latitude. */
const coast = Array.from({ length: 1000 }, (_, i): Position => [i / 1000, Math.sin(i) / 1000]);

describe('a line that is seen', () => {
  it('loses the points that cannot be told apart, and keeps its ends, where others meet it', () => {
    const { path } = thinned(lineOf(coast), 0.01);
    expect(path.length).toBeLessThan(100);
    expect([path[0], path.at(-1)]).toEqual([coast[0], coast.at(-1)]);
  });

  it('keeps a point that lies farther off than that', () => {
    const cape = coast.map(([lon, lat = 0], i): Position => [lon ?? 0, i === 500 ? 0.5 : lat]);
    expect(thinned(lineOf(cape), 0.01).path).toContainEqual([0.5, 0.5]);
  });

  it('is as it is where it is seen from near', () => {
    expect(thinned(lineOf(coast), 1e-9).path).toHaveLength(coast.length);
  });

  it('leaves an island that is too small a place on the map', () => {
    const island = [0, 1, 2, 3, 4, 5, 6, 7, 0].map((i): Position => [
      Math.cos((i * Math.PI) / 4) / 1e4,
      Math.sin((i * Math.PI) / 4) / 1e4,
    ]);
    expect(thinned(lineOf(island), 0.1).path).toEqual([island[0], island[0]]);
  });
});
