import { describe, expect, it } from '@jest/globals';
import type { Points } from './marks.js';
import { marksOf } from './marks.js';

/** A cluster of three town halls, then two services alone, as the graph gives them. */
const points: Points = {
  ...{ clustered: true, total: 5 },
  ...{ lons: [3, 3.1, 3.2], lats: [50, 50.1, 50.2], counts: [3, 1, 1] },
  ...{ kindCodes: ['gare', 'mairie'], kinds: [1, 0, 1] },
  ...{ mix: ['mairie:3', 'gare:1', 'mairie:1'], ids: [null, 'S-1', 'S-2'] },
  names: [null, 'Gare', 'Mairie'],
};

const keysOf = (answer: Points) => marksOf(answer, ['mairie']).map(({ key }) => key);

/** The same answer without its first marks, as a map that moved gets it. */
const without = (first: number): Points => ({
  ...points,
  lons: points.lons.slice(first),
  lats: points.lats.slice(first),
  ids: points.ids.slice(first),
});

describe('the marks of an answer', () => {
  it('are told by the rank of their kind among those that are shown', () => {
    expect(marksOf(points, ['mairie', 'gare']).map(({ kind }) => kind)).toEqual([0, 1, 0]);
  });

  it('keep their key in another answer: what is pointed at is not another once the map moved', () => {
    expect(new Set(keysOf(points)).size).toBe(3);
    expect(keysOf(without(1))).toEqual(keysOf(points).slice(1));
    expect(keysOf(without(2))).toEqual(keysOf(points).slice(2));
  });
});
