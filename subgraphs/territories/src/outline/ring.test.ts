import { describe, expect, it } from '@jest/globals';
import type { Ring } from './outline.types.js';
import { signedArea, snapPolygon } from './ring.js';

const square = (side: number): Ring => [
  [0, 0],
  [side, 0],
  [side, side],
  [0, side],
];

describe('a ring put on the grid', () => {
  it('has no repeated point and no needle', () => {
    const ring: Ring = [
      [0, 0],
      [0.2, 0.1],
      [9, 0],
      [9, 9],
      [9, 20],
      [9, 9.3],
      [0, 9],
    ];
    expect(snapPolygon([ring])).toEqual([
      [
        [0, 9],
        [9, 9],
        [9, 0],
        [0, 0],
      ],
    ]);
  });

  it('turns clockwise outside and counter-clockwise around a hole', () => {
    const hole: Ring = [
      [2, 2],
      [2, 4],
      [4, 4],
      [4, 2],
    ];
    const [outer = [], inner = []] = snapPolygon([square(9), hole]);
    expect(signedArea(outer)).toBe(-81);
    expect(signedArea(inner)).toBe(4);
  });

  it('is nothing when thinner than the grid', () => {
    expect(
      snapPolygon([
        [
          [0, 0],
          [50, 0.1],
          [100, 0.4],
        ],
      ]),
    ).toEqual([]);
  });
});
