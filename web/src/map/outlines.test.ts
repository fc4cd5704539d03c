import { describe, expect, it } from '@jest/globals';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { decode, within } from './outlines.js';

/** Two squares that share the border x = 1. */
const squares: Topology<{ territories: GeometryCollection }> = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 1],
      [2, 1],
      [2, 0],
      [1, 0],
    ],
  ],
  objects: {
    territories: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'A', arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 'B', arcs: [[[0, 2]]] },
      ],
    },
  },
};

describe('outlines', () => {
  it('become pieces that know their territory', () => {
    expect(decode(squares).pieces.map((p) => p.id)).toEqual(['A', 'B']);
  });

  it('draw a shared border once', () => {
    const sides = decode(squares).borders.flatMap(({ path }) =>
      path.slice(1).map((to, i) => [path[i], to].sort().join(' ')),
    );
    expect(sides).toHaveLength(7);
    expect(new Set(sides).size).toBe(7);
  });

  it('leave out the borders that are far from what is shown', () => {
    const { borders } = decode(squares);
    const near = within(borders, { west: 1.5, south: 0.5, east: 3, north: 3 });
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(borders.length);
  });
});
