import { describe, expect, it } from '@jest/globals';
import { communeOfAddress } from './postal-commune.js';

describe('the commune of an address', () => {
  it.each([
    ['of a postal code', '35400', 'Saint-Malo', '35288'],
    ['of a code that lost its zero', '1000', 'BOURG EN BRESSE', '01053'],
    ['of a large receiver', '33706', 'Mérignac Cedex', '33281'],
    ['of an arrondissement', '75005', 'Paris (5e)', '75056'],
    ['of Corsica', '20537', 'Porto-Vecchio', '2A247'],
    ['overseas', '97490', 'Saint-Denis', '97411'],
  ])('is found %s', (_case, postalCode, town, code) => {
    expect(communeOfAddress(postalCode, town)).toBe(code);
  });

  it('is none where no commune bears that name, or nothing is told', () => {
    expect(communeOfAddress('35400', 'Ailleurs')).toBeUndefined();
    expect(communeOfAddress(undefined, 'Paris')).toBeUndefined();
  });
});
