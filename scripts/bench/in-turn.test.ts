import { describe, expect, it } from '@jest/globals';
import { inTurn, median } from './in-turn.js';

describe('two sides measured in turn', () => {
  it('change places each round, and keep their own figures', async () => {
    const order: string[] = [];
    const side = (name: string) => ({
      name,
      measure: () => Promise.resolve(order.push(name)),
    });
    expect(await inTurn([side('a'), side('b')], 3)).toEqual([
      { name: 'a', figures: [1, 4, 5] },
      { name: 'b', figures: [2, 3, 6] },
    ]);
    expect(order.join('')).toBe('abbaab');
  });
});

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], NaN],
  ])('of %j is %d', (figures, middle) => {
    expect(median(figures)).toBe(middle);
  });
});
