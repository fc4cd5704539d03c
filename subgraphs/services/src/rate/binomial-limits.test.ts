import { describe, expect, it } from '@jest/globals';
import { binomialLimits } from './binomial-limits.js';

/** The chance of a count or more, term by term. */
function chanceOf(least: number, among: number, share: number): number {
  let term = (1 - share) ** among;
  let below = 0;
  for (let k = 0; k < least; k += 1) {
    below += term;
    term *= ((among - k) / (k + 1)) * (share / (1 - share));
  }
  return 1 - below;
}

describe('the exact limits of a share', () => {
  it.each([
    [0, 10, 0, 0.3085],
    [1, 10, 0.0025, 0.445],
    [3, 5, 0.1466, 0.9473],
    [5, 10, 0.1871, 0.8129],
    [10, 10, 0.6915, 1],
  ])('of %i among %i are those of the published tables', (count, among, low, high) => {
    expect(binomialLimits(count, among).low).toBeCloseTo(low, 4);
    expect(binomialLimits(count, among).high).toBeCloseTo(high, 4);
  });

  it.each([
    [7, 39],
    [60, 300],
  ])('of %i among %i leave out 2.5 % on each side', (count, among) => {
    const { low, high } = binomialLimits(count, among);
    expect(chanceOf(count, among, low)).toBeCloseTo(0.025, 8);
    expect(1 - chanceOf(count + 1, among, high)).toBeCloseTo(0.025, 8);
  });

  it('hold for a whole country, where they close on the normal ones', () => {
    const { low, high } = binomialLimits(3_497, 34_969);
    const half = 1.959964 * Math.sqrt((0.1 * 0.9) / 34_969);
    expect([low, high].map((each) => each.toFixed(3))).toEqual(
      [0.1 - half, 0.1 + half].map((each) => each.toFixed(3)),
    );
  });
});
