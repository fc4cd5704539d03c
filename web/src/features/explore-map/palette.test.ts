import { describe, expect, it } from '@jest/globals';
import type { Color } from '../../map/color.js';
import { inkOn, markColor, markLetter, PALETTES, shade } from './palette.js';

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: Color): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const contrast = (a: Color, b: Color): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each(['light', 'dark'] as const)('the %s scale', (scheme) => {
  const { shades } = PALETTES[scheme];

  it('goes one way in lightness, so that no eye needs its hues', () => {
    const steps = shades.map(luminance);
    const sorted = [...steps].sort((a, b) => (scheme === 'light' ? b - a : a - b));
    expect(steps).toEqual(sorted);
  });

  it('gives each class its own colour, up to seven', () => {
    const seven = Array.from({ length: 7 }, (_, rank) => shade(PALETTES[scheme], rank, 7).join());
    expect(new Set(seven).size).toBe(7);
  });

  it('has none of its colours for what has no value', () => {
    expect(shades.map(String)).not.toContain(String(PALETTES[scheme].missing));
  });
});

describe('marks', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('of rank %i hold a letter that is read', (rank) => {
    expect(contrast(markColor(rank), inkOn(markColor(rank)))).toBeGreaterThanOrEqual(4.5);
  });

  it('never share both letter and colour', () => {
    const marks = Array.from({ length: 26 }, (_, i) => `${markLetter(i)}${markColor(i).join()}`);
    expect(new Set(marks).size).toBe(26);
  });
});
