import { describe, expect, it } from '@jest/globals';
import { worthOf } from './outline-worth.js';

describe('outlines', () => {
  it.each([
    [undefined, 'APPROXIMATE'],
    [{ drawn: 101, real: 0 }, 'APPROXIMATE'],
    [{ drawn: 34_969, real: 878 }, 'PARTLY'],
    [{ drawn: 101, real: 101 }, 'REAL'],
  ])('of which %o is known are %s', (level, worth) => {
    expect(worthOf(level)).toBe(worth);
  });
});
