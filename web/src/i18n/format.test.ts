import { describe, expect, it } from '@jest/globals';
import { formatCount, formatDistance, formatPosition, formatRate, plural } from './format.js';

/** Intl writes thin and no-break spaces; a test reads better with plain ones. */
const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

describe('a figure in French', () => {
  it.each([
    [34969, '34 969'],
    [0, '0'],
    [null, 'inconnu'],
  ])('writes the count %s as « %s »', (value, text) => {
    expect(plain(formatCount(value))).toBe(text);
  });

  it.each([
    [0.00123, '0,00123'],
    [12.3456, '12,3'],
    [45678.9, '45 679'],
    [undefined, 'inconnu'],
  ])('writes the rate %s as « %s »', (value, text) => {
    expect(plain(formatRate(value))).toBe(text);
  });

  it.each([
    [850, '850 m'],
    [4340, '4,3 km'],
    [123456, '123 km'],
  ])('writes %s metres as « %s »', (metres, text) => {
    expect(formatDistance(metres)).toBe(text);
  });

  it('writes the first rank as « 1er », the others with « e »', () => {
    expect([formatPosition(1), formatPosition(2)]).toEqual(['1er', '2e']);
  });

  it('takes the plural from two on', () => {
    expect([plural(0, 'gare'), plural(1, 'gare'), plural(2, 'gare')]).toEqual([
      '0 gare',
      '1 gare',
      '2 gares',
    ]);
  });
});
