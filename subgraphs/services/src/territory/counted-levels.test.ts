import { describe, expect, it } from '@jest/globals';
import { searchWeight } from './counted-levels.js';

const likelier = (a: [string, number], b: [string, number]): boolean =>
  (searchWeight(...a) ?? 0) > (searchWeight(...b) ?? 0);

describe('a name borne by several territories', () => {
  it.each<[string, [string, number], [string, number]]>([
    ['the commune before its arrondissement', ['COMMUNE', 174_000], ['ARRONDISSEMENT', 415_000]],
    ['the city before its département', ['COMMUNE', 2_100_000], ['DEPARTEMENT', 2_100_000]],
    ['the département before a village', ['DEPARTEMENT', 770_000], ['COMMUNE', 900]],
  ])('means %s', (_case, likely, unlikely) => {
    expect(likelier(likely, unlikely)).toBe(true);
  });

  it('never means a level below the commune', () => {
    expect(searchWeight('COMMUNE_DELEGUEE', 5000)).toBeNull();
  });
});
