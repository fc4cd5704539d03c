import { expect, it } from '@jest/globals';
import { scaleBar } from './scale-bar.js';

it.each([
  [0, 0, 512, 20_000_000],
  [46.5, 5.5, 120, 100_000],
  [48.85, 14, 120, 200],
])(
  'is a round length that fits: latitude %d, zoom %d, %d px',
  (latitude, zoom, longest, metres) => {
    const bar = scaleBar(latitude, zoom, longest);
    expect(bar.metres).toBe(metres);
    expect(bar.pixels).toBeLessThanOrEqual(longest);
    expect(bar.pixels).toBeGreaterThan(longest / 2.6);
  },
);
