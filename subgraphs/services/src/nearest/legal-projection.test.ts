import { describe, expect, it } from '@jest/globals';
import { legalPoint } from './legal-projection.js';

describe('the legal projection', () => {
  it('is Lambert-93 on the mainland, whose origin is known', () => {
    expect(legalPoint({ lon: 3, lat: 46.5 })).toEqual({ zone: 2154, x: 700_000, y: 6_600_000 });
  });

  it('is another zone overseas', () => {
    expect(legalPoint({ lon: 55.5, lat: -21.1 })?.zone).toBe(2975);
  });

  it.each([
    ['in the Gulf of Guinea', 0, 0],
    ['beyond the pole', 3, 460],
    ['nowhere', Number.NaN, 46],
  ])('has nothing to say of a point %s', (_case, lon, lat) => {
    expect(legalPoint({ lon, lat })).toBeNull();
  });
});
