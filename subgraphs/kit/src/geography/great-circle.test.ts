import { describe, expect, it } from '@jest/globals';
import { greatCircleMetres } from './great-circle.js';

describe('the distance as the crow flies', () => {
  it('is a degree of meridian, 111.2 km, on the sphere', () => {
    expect(greatCircleMetres({ lon: 3, lat: 46 }, { lon: 3, lat: 47 })).toBeCloseTo(111_195, -2);
  });

  it('is nothing from a place to itself', () => {
    expect(greatCircleMetres({ lon: 3, lat: 46 }, { lon: 3, lat: 46 })).toBe(0);
  });

  it('crosses the date line the short way', () => {
    expect(greatCircleMetres({ lon: 179.5, lat: 0 }, { lon: -179.5, lat: 0 })).toBeCloseTo(
      111_195,
      -2,
    );
  });
});
