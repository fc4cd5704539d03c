import { describe, expect, it } from '@jest/globals';
import type { ChangePoint, PointColumns } from './change-points.js';
import { drawnOrder, nextIn, pixelsAt, pointsAt, pointsOf } from './change-points.js';
import type { LiveChange } from './live-changes.js';

const COLUMNS: PointColumns = {
  ...{ total: 4, placed: 3, ids: ['C-3', 'C-2', 'C-1'] },
  ...{ lons: [3.5, 3.5001, 2.35], lats: [44.5, 44.5, 48.85] },
  ...{ natureCodes: ['CLOSED', 'OPENED'], natures: [1, 0, 0] },
};
const live = (id: string) =>
  ({
    id,
    nature: 'CLOSED',
    service: { id: 'S-1', location: { lon: 3.6, lat: 44.6 } },
  }) as unknown as LiveChange;

const points = pointsOf(COLUMNS, []);
const idsOf = (of: readonly ChangePoint[]) => of.map(({ id }) => id);
const lozere = { longitude: 3.5, latitude: 44.5, zoom: 9, width: 400, height: 400 };

describe('changes on a map', () => {
  it('are those of the graph, each with its nature', () => {
    expect(points[0]).toEqual({ id: 'C-3', position: [3.5, 44.5], nature: 'OPENED' });
  });

  it('are joined by those that become known, once', () => {
    expect(idsOf(pointsOf(COLUMNS, [live('C-9'), live('C-3')]))).toEqual([
      ...['C-9', 'C-3', 'C-2', 'C-1'],
    ]);
  });

  it('are drawn with the rarer nature over the others, and the newer over the older', () => {
    expect(idsOf(drawnOrder(points))).toEqual(['C-1', 'C-2', 'C-3']);
  });

  it('are found under the hand, all that are there', () => {
    expect(idsOf(pointsAt(points, { x: 200, y: 200 }, lozere))).toEqual(['C-3', 'C-2']);
    expect(pointsAt(points, { x: 20, y: 20 }, lozere)).toEqual([]);
  });

  it('are gone through one by one, among those that are shown, round and round', () => {
    const next = (chosen: string | null, step: 1 | -1) => nextIn(points, lozere, chosen, step)?.id;
    expect([next(null, 1), next('C-3', 1), next('C-2', 1)]).toEqual(['C-3', 'C-2', 'C-3']);
    expect([next(null, -1), next('C-3', -1)]).toEqual(['C-2', 'C-2']);
    expect(nextIn(points, { ...lozere, longitude: -40 }, null, 1)).toBeNull();
  });

  it('are as large as the zoom and their number let them be', () => {
    expect([3, 6, 9, 14].map((zoom) => pixelsAt(zoom, 100))).toEqual([9, 9, 15, 20]);
    expect([3, 6, 9, 14].map((zoom) => pixelsAt(zoom, 10_000))).toEqual([5, 5, 11, 20]);
  });
});
