import { describe, expect, it } from '@jest/globals';
import { marksOf } from './marks.js';
import { areaOf, pageOfServices } from './service-table.js';

const points = {
  ...{ clustered: false, total: 250, kindCodes: ['gare'] },
  lons: Array.from({ length: 250 }, () => 3),
  lats: Array.from({ length: 250 }, () => 50),
  counts: Array.from({ length: 250 }, () => 1),
  kinds: Array.from({ length: 250 }, () => 0),
  mix: Array.from({ length: 250 }, () => 'gare:1'),
  ids: Array.from({ length: 250 }, (_, i) => `S-${String(i)}`),
  names: Array.from({ length: 250 }, (_, i) => `Gare ${String(999 - i)}`),
};
const marks = marksOf(points, ['gare']);
const page = (asked: Partial<Parameters<typeof pageOfServices>[2]>) =>
  pageOfServices(points, marks, { sort: 'nom', reversed: false, page: 1, ...asked });

describe('the services of a place', () => {
  it('are read by name, a hundred at a time', () => {
    expect(page({}).rows[0]?.name).toBe('Gare 750');
    expect(page({}).rows).toHaveLength(100);
    expect([page({ page: 3 }).rows.length, page({ page: 3 }).first]).toEqual([50, 201]);
  });

  it('are turned round when asked', () => {
    expect(page({ reversed: true }).rows[0]?.name).toBe('Gare 999');
  });
});

describe('the place of a table', () => {
  it('is what a screen shows around the point of the address', () => {
    const { rectangle, zoom } = areaOf({ place: { lon: 3, lat: 50, zoom: 10 } });
    expect(rectangle.west).toBeLessThan(3);
    expect(rectangle.east).toBeGreaterThan(3);
    expect(rectangle.east - rectangle.west).toBeLessThan(1);
    expect(zoom).toBe(10);
  });

  it('is the mainland without one', () => {
    const { rectangle } = areaOf({ place: null });
    expect([rectangle.west < -5, rectangle.east > 9]).toEqual([true, true]);
  });
});
