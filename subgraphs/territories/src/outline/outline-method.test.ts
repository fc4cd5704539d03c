import { describe, expect, it } from '@jest/globals';
import { methodOf } from './outline-method.js';

describe('how outlines were made', () => {
  it('is approximate, to the coast, as long as no real limits are known', () => {
    expect(methodOf([{ drawn: 101, real: 0, bounded: 0 }], 'fr')).toMatch(
      /^Contours approchés.*côte/,
    );
  });

  it('is approximate within real limits where only those above are known', () => {
    expect(methodOf([{ drawn: 34_969, real: 0, bounded: 34_900 }], 'fr')).toMatch(
      /^Contours approchés.*limites réelles du territoire/,
    );
  });

  it('counts the real ones where some are', () => {
    expect(methodOf([{ drawn: 1255, real: 1207, bounded: 48 }], 'fr')).toMatch(
      /^Limites réelles généralisées pour 1.207 territoires sur 1.255 ; pour les autres, contours approchés/,
    );
  });

  it('is real when all are', () => {
    const all = { drawn: 101, real: 101, bounded: 0 };
    expect(methodOf([all], 'fr')).toBe('Limites réelles, généralisées.');
  });

  it('is said in English too', () => {
    const told = (real: number, bounded: number) =>
      methodOf([{ drawn: 1255, real, bounded }], 'en');
    expect(told(1255, 0)).toBe('Real limits, generalised.');
    expect(told(0, 0)).toBe(
      'Approximate outlines: Voronoi cells of the centres of communes, cut at the coast (Natural Earth).',
    );
    expect(told(1207, 48)).toMatch(
      /^Generalised real limits for 1,207 territories out of 1,255; for the others, approximate/,
    );
  });
});
