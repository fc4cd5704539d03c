import { describe, expect, it } from '@jest/globals';
import { DRAWING, shapesOf } from './choropleth-shapes.js';
import type { Piece } from './outlines.js';

const square = (id: string, west: number, south: number, side: number): Piece => {
  const [east, north] = [west + side, south + side];
  const ring = [
    ...[
      [west, south],
      [west, north],
      [east, north],
    ],
    ...[
      [east, south],
      [west, south],
    ],
  ];
  return { id, polygon: [ring], west, south, east, north };
};

const drawn = (...pieces: readonly Piece[]) => shapesOf({ pieces, borders: [], places: new Map() });

const numbers = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe('the shapes of territories', () => {
  it('stand in the drawing: the mainland above, what is overseas below', () => {
    const [lozere, reunion] = drawn(
      square('DEP-48', 3, 44, 1),
      square('DEP-974', 55.3, -21.3, 0.4),
    );
    const rows = ({ path }: { readonly path: string }) =>
      numbers(path).filter((_, i) => i % 2 === 1);
    expect(Math.max(...rows(lozere ?? { path: '' }))).toBeLessThan(580);
    expect(Math.min(...rows(reunion ?? { path: '' }))).toBeGreaterThan(590);
    for (const { path } of [lozere, reunion].filter((shape) => shape !== undefined))
      for (const each of numbers(path)) {
        expect(each).toBeGreaterThanOrEqual(0);
        expect(each).toBeLessThanOrEqual(DRAWING.height);
      }
  });

  it('have their pieces together, each territory once', () => {
    const [corse, ...others] = drawn(
      square('DEP-2A', 8.6, 41.5, 0.5),
      square('DEP-2A', 9.2, 41.4, 0.1),
    );
    expect(others).toEqual([]);
    expect(corse?.path.match(/M/g)).toHaveLength(2);
  });

  it('leave out what is too small to be seen, and what is in no part of the drawing', () => {
    expect(drawn(square('DEP-29', -4, 48, 0.001), square('COM-98735', -149, -17, 1))).toEqual([]);
  });
});
