import { describe, expect, it } from '@jest/globals';
import { poissonLimits } from './poisson-limits.js';

describe('the exact limits of a count', () => {
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.2422, 7.225],
    [3, 0.6187, 8.767],
    [5, 1.6235, 11.668],
    [10, 4.7954, 18.39],
    [20, 12.2165, 30.888],
    [50, 37.111, 65.919],
    [100, 81.364, 121.627],
  ])('of %i are those of the published tables', (count, low, high) => {
    expect(poissonLimits(count).low).toBeCloseTo(low, 4);
    expect(poissonLimits(count).high).toBeCloseTo(high, 3);
  });

  it('hold for a whole country, where they close on the normal ones', () => {
    const { low, high } = poissonLimits(34_969);
    const half = 1.959964 * Math.sqrt(34_969);
    expect([low - (34_969 - half), high - (34_969 + half)].map(Math.round)).toEqual([1, 2]);
  });

  it('are the halves of χ² quantiles, to nine digits', () => {
    expect(poissonLimits(17).low).toBeCloseTo(CHI2_34_LOW / 2, 9);
    expect(poissonLimits(17).high).toBeCloseTo(CHI2_36_HIGH / 2, 9);
  });
});

/** Quantiles 0.025 of 34 degrees of freedom and 0.975 of 36, from SciPy. */
const CHI2_34_LOW = 19.806252939214588;
const CHI2_36_HIGH = 54.437293631813226;
