import { describe, expect, it } from '@jest/globals';
import { fitView, shown } from './view.js';

describe('a view', () => {
  const mainland = { west: -5.2, south: 41.3, east: 9.6, north: 51.1 };

  it('shows the rectangle that it was fitted to, whole', () => {
    const seen = shown(fitView(mainland, 900, 600), 900, 600);
    expect(seen.west).toBeLessThan(mainland.west);
    expect(seen.east).toBeGreaterThan(mainland.east);
    expect(seen.south).toBeLessThan(mainland.south);
    expect(seen.north).toBeGreaterThan(mainland.north);
  });

  it('leaves free what something else hides', () => {
    const seen = shown(fitView(mainland, 900, 600, 300), 900, 600);
    const third = seen.west + (seen.east - seen.west) / 3;
    expect(third).toBeLessThan(mainland.west);
    expect(seen.east).toBeGreaterThan(mainland.east);
  });

  it('stays on Earth when it shows all of it', () => {
    const { west, east, north } = shown({ longitude: 0, latitude: 0, zoom: 0 }, 4000, 3000);
    expect([west, east, north]).toEqual([-180, 180, 85]);
  });

  it('does not zoom without end on a point', () => {
    expect(fitView({ west: 3, south: 50, east: 3, north: 50 }, 900, 600).zoom).toBe(14);
  });
});
