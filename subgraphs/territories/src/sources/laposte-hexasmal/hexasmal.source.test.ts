import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realBeginning } from '@maillage/kit/testing';
import { HEXASMAL } from './hexasmal.source.js';

const edition = editionOf(HEXASMAL, 0);
const read = () =>
  outcomesOf(edition, { places: fixtureFile(import.meta.url, 'fixtures/hexasmal.csv') });

describe('a row of the postal codes', () => {
  it('gives a commune a postal code and a point, and may name a place inside it', async () => {
    const { kept } = await read();
    const here = { commune: '01901', postalCode: '01990', city: 'ICI ET LA' };
    const at = { lon: 5.65788307924, lat: 45.7873565333 };
    expect(kept.slice(0, 2)).toEqual([
      {
        ...{ about: 'CENTRE', record: '01901|01990|ICI ET LA|', kind: 'COMMUNE' },
        data: { ...here, locality: null, at },
      },
      {
        ...{ about: 'CENTRE', record: '01901|01990|ICI ET LA|LE BAS', kind: 'LOCALITY' },
        data: { ...here, locality: 'LE BAS', at },
      },
    ]);
    expect(kept).toHaveLength(4);
  });

  it('is refused when its code is too short, or its point is missing or off the Earth', async () => {
    const { refused } = await read();
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [6, 'ROW_INVALID'],
      [7, 'ROW_INVALID'],
      [8, 'ROW_INVALID'],
    ]);
  });
});

describe('the real postal codes', () => {
  realBeginning(edition, '2022-03');
});
