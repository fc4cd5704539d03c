import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realBeginning } from '@maillage/kit/testing';
import { DENSITY_GRID } from './density.source.js';

const edition = editionOf(DENSITY_GRID, 0);

describe('the density grid', () => {
  const read = () =>
    outcomesOf(edition, { grid: fixtureFile(import.meta.url, 'fixtures/densite.csv') });

  it('gives each commune its class, by the code as it is written', async () => {
    const { kept } = await read();
    const value = { about: 'VALUE', variable: 'densite', level: 'COMMUNE' };
    expect(kept).toEqual([
      { ...value, code: '01001', value: 'rural-disperse' },
      { ...value, code: '1002', value: 'bourg-rural' },
      { ...value, code: '2A004', value: 'grand-centre-urbain' },
    ]);
  });

  it('refuses, with its line, a row of another class or without a commune', async () => {
    const { refused } = await read();
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [5, 'ROW_INVALID'],
      [6, 'ROW_INVALID'],
    ]);
  });
});

describe('the real density grid', () => {
  realBeginning(edition, '2026-07-21');
});
