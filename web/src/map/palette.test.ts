import { describe, expect, it } from '@jest/globals';
import { luminance } from './luminance.js';
import { PALETTES, shade } from './palette.js';

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
