import { describe, expect, it } from '@jest/globals';
import { SERVICE_NATURES, TERRITORY_NATURES } from './asked-changes.js';
import { lookOf } from './nature-look.js';

/** What marks stand on: the ground of the page, the sea and the land of its map (tokens.css, change-map.layers.ts). */
const UNDER = { light: ['#ffffff', '#eaf1f4'], dark: ['#12171a', '#1a2429', '#2a353b'] } as const;

/** WCAG's relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the marks of changes', () => {
  it('have a shape for each nature, and a colour for each of services and of territories', () => {
    const all = [...SERVICE_NATURES, ...TERRITORY_NATURES, 'RENAMED' as const];
    expect(new Set(all.map((nature) => lookOf(nature).path)).size).toBe(all.length);
    for (const natures of [SERVICE_NATURES, TERRITORY_NATURES])
      for (const scheme of ['light', 'dark'] as const) {
        const colors = natures.map((nature) => lookOf(nature).colors[scheme]);
        expect(new Set(colors).size).toBe(natures.length);
      }
  });

  it.each(['light', 'dark'] as const)(
    'are seen on all that a %s page draws under them',
    (scheme) => {
      for (const nature of [...SERVICE_NATURES, ...TERRITORY_NATURES])
        for (const under of UNDER[scheme])
          expect(contrast(lookOf(nature).colors[scheme], under)).toBeGreaterThanOrEqual(3);
    },
  );
});
