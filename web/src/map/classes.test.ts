import { describe, expect, it } from '@jest/globals';
import { classify } from './classes.js';

describe('the classes of a map', () => {
  it('hold every territory once', () => {
    const values = [null, 0, 0, ...Array.from({ length: 100 }, (_, i) => i + 1)];
    const { classes, missing } = classify(values);
    expect(classes).toHaveLength(7);
    expect(classes.reduce((sum, c) => sum + c.count, missing)).toBe(values.length);
  });

  it('give zero its own, whatever its number', () => {
    const { classes, rankOf } = classify([0, 0, 0, 0, 5, 9]);
    expect(classes[0]).toEqual({ from: 0, to: 0, count: 4 });
    expect(rankOf(0)).toBe(0);
    expect(rankOf(9)).toBe(classes.length - 1);
  });

  it('never share a bound', () => {
    const { classes } = classify([1, 1, 1, 1, 2, 2, 3]);
    expect(classes.every((c, i) => i === 0 || c.from > (classes[i - 1]?.to ?? 0))).toBe(true);
    expect(classes.every((c) => c.count > 0)).toBe(true);
  });

  it('are never empty, however few values there are', () => {
    expect(classify([1, 2]).classes).toEqual([
      { from: 1, to: 1, count: 1 },
      { from: 2, to: 2, count: 1 },
    ]);
  });

  it('hold losses and gains alike, zero among them', () => {
    const { classes, rankOf } = classify([-20, -3, 0, 4]);
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [-20, -20],
      [-3, -3],
      [0, 0],
      [4, 4],
    ]);
    expect([-20, 0, 4].map(rankOf)).toEqual([0, 2, 3]);
  });

  it('leave out what has no value', () => {
    expect(classify([null, null])).toMatchObject({ classes: [], missing: 2 });
    expect(classify([null, 1]).rankOf(null)).toBe(-1);
  });
});
