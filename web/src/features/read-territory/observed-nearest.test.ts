import { describe, expect, it } from '@jest/globals';
import { observedNearest } from './observed-nearest.js';

const kind = (code: string) => ({ kind: { code } });
const near = (code: string) => ({ service: kind(code) });

describe('the nearest services of a territory', () => {
  it('are given of the kinds that are observed there, those that it lacks included', () => {
    const territory = {
      nearestServices: [near('gare'), near('college')],
      serviceCounts: [kind('gare'), kind('caf')],
    };
    expect(observedNearest(territory)).toEqual([near('gare')]);
  });

  it('are not given where what is observed is not known', () => {
    expect(observedNearest({ nearestServices: [near('gare')], serviceCounts: null })).toEqual([]);
  });
});
