import { describe, expect, it } from '@jest/globals';
import type { Color } from '../../map/color.js';
import { luminance } from '../../map/luminance.js';
import { inkOn, markColor, markLetter } from './mark-look.js';

const contrast = (a: Color, b: Color): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe('marks', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('of rank %i hold a letter that is read', (rank) => {
    expect(contrast(markColor(rank), inkOn(markColor(rank)))).toBeGreaterThanOrEqual(4.5);
  });

  it('never share both letter and colour', () => {
    const marks = Array.from({ length: 26 }, (_, i) => `${markLetter(i)}${markColor(i).join()}`);
    expect(new Set(marks).size).toBe(26);
  });
});
