import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realEdition } from '@maillage/kit/testing';
import { CONTOURS_ANCT, CONTOURS_EPCI } from './anct.source.js';

const levels = editionOf(CONTOURS_ANCT, 0);
const epci = editionOf(CONTOURS_EPCI, 0);
const fixture = (name: string) => fixtureFile(import.meta.url, `fixtures/${name}.geojson`);

describe('an outline of the ANCT', () => {
  it('is of the level that its code names', async () => {
    const { kept } = await outcomesOf(levels, {
      ...{ reg: fixture('polygone-4326_reg'), dep: fixture('polygone-4326_dep') },
      arr: fixture('polygone-4326_arr'),
    });
    expect(kept).toMatchObject([
      { record: 'REG-90', kind: 'REGION' },
      { record: 'DEP-2A', kind: 'DEPARTEMENT' },
      { record: 'ARR-2A1', kind: 'ARRONDISSEMENT' },
    ]);
  });
});

describe('an outline of an EPCI', () => {
  const read = () => outcomesOf(epci, { epci: fixture('epci') });

  it('comes in pieces, one for each département', async () => {
    const { kept } = await read();
    expect(kept).toMatchObject([
      { record: 'EPCI-200009901|09', data: { territory: 'EPCI-200009901' } },
      { record: 'EPCI-200009901|31', data: { territory: 'EPCI-200009901' } },
    ]);
  });

  it('is left out overseas, where it is drawn beside the mainland', async () => {
    const { leftOut } = await read();
    expect(leftOut).toEqual({ 'outre-mer, dessiné à côté de la métropole': 1 });
  });

  it('is refused without a whole SIREN', async () => {
    const { refused } = await read();
    expect(refused.map(({ line, code }) => [line, code])).toEqual([[4, 'ROW_INVALID']]);
  });
});

describe('the real outlines of the ANCT', () => {
  realEdition(levels, '2026-07-21', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([18 + 101 + 333, []]);
  });
});

describe('the real outlines of EPCI', () => {
  realEdition(epci, '2022-01-01', ({ kept, refused, leftOut }) => {
    expect([kept.length, refused]).toEqual([1357 - 23 - 3, []]);
    expect(leftOut).toEqual({
      'outre-mer, dessiné à côté de la métropole': 23,
      'commune hors de tout EPCI': 3,
    });
  });
});
