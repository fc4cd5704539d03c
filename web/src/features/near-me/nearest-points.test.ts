import { describe, expect, it } from '@jest/globals';
import { greatCircleMetres } from './great-circle.js';
import { nearestPoints } from './nearest-points.js';

describe('the distance as the crow flies', () => {
  it('is 111.2 km for a degree of meridian', () => {
    expect(greatCircleMetres({ lon: 3, lat: 46 }, { lon: 3, lat: 47 })).toBeCloseTo(111_195, -2);
  });

  it('crosses the date line the short way', () => {
    const metres = greatCircleMetres({ lon: 179.5, lat: 0 }, { lon: -179.5, lat: 0 });
    expect(metres).toBeCloseTo(111_195, -2);
  });
});

const columns = {
  ids: ['d', 'b', 'c', 'a', 'e'],
  names: ['loin', 'près', 'plus près', 'ex æquo', 'ici'],
  lons: [10, 2.1, 2.05, 2.1, 2],
  lats: [48, 48, 48, 48, 48],
  communes: ['COM-D', 'COM-B', 'COM-C', 'COM-A', null],
};
const here = { lon: 2, lat: 48 };
const found = (most: number) => nearestPoints(columns, here, most).map(({ id }) => id);

describe('the nearest points', () => {
  it('come in order of distance, equals by id', () => {
    expect(found(5)).toEqual(['e', 'c', 'a', 'b', 'd']);
  });

  it('are no more than asked, and the right ones', () => {
    expect(found(3)).toEqual(['e', 'c', 'a']);
  });

  it('are all there are when there are few, none when there is none', () => {
    expect(found(50)).toHaveLength(5);
    expect(
      nearestPoints({ ids: [], names: [], lons: [], lats: [], communes: [] }, here, 3),
    ).toEqual([]);
  });

  it('carry their name, their metres and their commune', () => {
    expect(nearestPoints(columns, here, 2)).toEqual([
      { id: 'e', name: 'ici', metres: 0, commune: null },
      { id: 'c', name: 'plus près', metres: 3720, commune: 'COM-C' },
    ]);
  });

  it('agree with a plain sort on a thousand scattered points', () => {
    const spread = (n: number, by: number) => Array.from({ length: n }, (_, i) => (i * by) % 7);
    const many = {
      ids: Array.from({ length: 1000 }, (_, i) => String(i).padStart(4, '0')),
      names: [],
      lons: spread(1000, 0.37),
      lats: spread(1000, 0.53).map((lat) => lat + 43),
      communes: [],
    };
    const sorted = nearestPoints(many, here, 1000);
    expect(nearestPoints(many, here, 20)).toEqual(sorted.slice(0, 20));
    expect(sorted.map((p) => p.metres)).toEqual(sorted.map((p) => p.metres).sort((a, b) => a - b));
  });
});
