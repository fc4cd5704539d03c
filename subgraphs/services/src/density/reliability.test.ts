import { describe, expect, it } from '@jest/globals';
import { isUnreliable } from './reliability.js';

describe('a rate', () => {
  it.each([
    [0, true],
    [11, true],
    [12, false],
    [5000, false],
  ])('over %i points is unreliable: %s', (count, unreliable) => {
    expect(isUnreliable(count)).toBe(unreliable);
  });
});
