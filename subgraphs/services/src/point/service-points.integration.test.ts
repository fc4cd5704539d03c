import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '@maillage/kit/testing';
import type { OpenScene } from '../testing/open-scene.js';
import { openScene } from '../testing/open-scene.js';
import { fakeSource } from '../testing/scene.js';
import { ALONE, CLUSTERS_OF_ZOOM } from './service-points.repository.js';

const OTHERS = 6_000;
const ALL = OTHERS + 5;

let scene: OpenScene;
beforeAll(async () => {
  scene = await openScene(fakeSource(OTHERS));
}, 60_000);
afterAll(() => scene.close());

interface Marks {
  readonly clustered: boolean;
  readonly total: number;
  readonly lons: number[];
  readonly lats: number[];
  readonly counts: number[];
}
type View = Record<'west' | 'south' | 'east' | 'north' | 'zoom', number>;
const FRANCE = { west: -6, south: 41, east: 10, north: 52 };

const marks = async (view: View): Promise<Marks> => {
  const { data, errors } = await ask<{ servicePoints: Marks }>(
    scene.hub,
    `query ($west: Float!, $south: Float!, $east: Float!, $north: Float!, $zoom: Float!) {
       servicePoints(kinds: ["gare", "mairie"], west: $west, south: $south, east: $east, north: $north, zoom: $zoom) {
         clustered total lons lats counts } }`,
    view,
  );
  expect(errors).toBeUndefined();
  return data.servicePoints;
};
const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0);

describe('clusters', () => {
  it.each([0, 3.4, 5, 7.9, 9.5, 10, 13])(
    'stand for every service once at zoom %d',
    async (zoom) => {
      const { clustered, total, counts } = await marks({ ...FRANCE, zoom });
      expect([clustered, total, sum(counts)]).toEqual([true, ALL, ALL]);
    },
  );

  it('do not move between two whole zooms, nor with the view', async () => {
    const placed = async (view: View) => {
      const { lons, lats, counts } = await marks(view);
      return new Set(lons.map((lon, i) => [lon, lats[i], counts[i]].join()));
    };
    const whole = await placed({ ...FRANCE, zoom: 8 });
    expect(await placed({ ...FRANCE, zoom: 8.7 })).toEqual(whole);
    const panned = await placed({ west: 1, south: 44.2, east: 2, north: 44.4, zoom: 8.2 });
    expect(panned.size).toBeGreaterThan(0);
    expect([...panned].filter((mark) => !whole.has(mark))).toEqual([]);
  });

  it('are shown where a map panned around the world shows them, once', async () => {
    const around = { west: 354, south: 41, east: 370, north: 52, zoom: 5 };
    const { total, lons } = await marks(around);
    expect(total).toBe(ALL);
    expect(Math.min(...lons)).toBeGreaterThan(359);
    expect((await marks({ ...FRANCE, west: -400, east: 400, zoom: 2 })).total).toBe(ALL);
  });

  it('are none at the antipodes', async () => {
    const there = await marks({ west: 170, south: -52, east: 190, north: -40, zoom: 4 });
    expect([there.total, there.counts]).toEqual([0, []]);
  });
});

describe('marks are read through an index', () => {
  const planOf = async (sql: string, values: unknown[]) => {
    await scene.source.query('VACUUM (ANALYZE) service, cluster');
    return JSON.stringify(await scene.source.query(`EXPLAIN ${sql}`, values));
  };

  it('when services stand alone', async () => {
    const plan = await planOf(ALONE, [[1, 2], 1, 44, 1.05, 44.05, 5001]);
    expect(plan).toMatch(/service_lonlat/);
  });

  it('when they are gathered', async () => {
    const plan = await planOf(CLUSTERS_OF_ZOOM, [9, [1], 2070, 2072, 1480, 1482]);
    expect(plan).toMatch(/cluster_pkey/);
  });
});
