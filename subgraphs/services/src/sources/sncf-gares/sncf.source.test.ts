import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realEdition } from '@maillage/kit/testing';
import { SNCF_NETWORK, SNCF_STATIONS } from './sncf.source.js';

const table = editionOf(SNCF_NETWORK, 0);
const features = editionOf(SNCF_NETWORK, 1);
const list = editionOf(SNCF_STATIONS, 0);
const fixture = (name: string) => ({ stations: fixtureFile(import.meta.url, `fixtures/${name}`) });

describe('the stations of the network', () => {
  it('are one point each, at the most central of their lines', async () => {
    const { kept } = await outcomesOf(table, fixture('liste-des-gares.csv'));
    expect(kept).toEqual([
      {
        kind: 'gare',
        recordId: '87000001',
        name: 'Ici-Ville',
        at: { lon: 3.01, lat: 46.5 },
        keys: ['uic:87000001'],
        details: {
          city: 'ICI',
          more: { departement: 'AILLEURS', lignes: '001000, 002000, 003000', fret: true },
        },
      },
    ]);
  });

  it('are counted row by row: other lines and goods points are left out', async () => {
    const { leftOut, refused } = await outcomesOf(table, fixture('liste-des-gares.csv'));
    expect(leftOut).toEqual({
      'autre ligne de la même gare': 2,
      'point sans voyageurs (fret ou technique)': 1,
    });
    expect(refused.map(({ line, code }) => [line, code])).toEqual([[6, 'ROW_INVALID']]);
  });

  it('are read the same as features, whose numbers are numbers', async () => {
    const { kept, refused } = await outcomesOf(features, fixture('liste-des-gares.geojson'));
    expect(kept.map(({ recordId, at }) => [recordId, at])).toEqual([
      ['87000001', { lon: 3.01, lat: 46.5 }],
    ]);
    expect(refused.map(({ line, code }) => [line, code])).toEqual([[2, 'ROW_INVALID']]);
  });
});

describe('the passenger stations', () => {
  it('take the lowest of their codes as their id, and keep the others as keys', async () => {
    const { kept } = await outcomesOf(list, fixture('gares-de-voyageurs.csv'));
    expect(kept).toEqual([
      {
        kind: 'gare',
        recordId: '87000001',
        name: 'Ici - Ville',
        at: { lon: 3.01, lat: 46.5000001 },
        commune: '00001',
        keys: ['uic:87000001', 'uic:87000009'],
        details: { more: { trigramme: 'IVL', segments: 'A, B' } },
      },
      {
        kind: 'gare',
        recordId: '87000004',
        name: 'Là-Bas T99',
        commune: '00002',
        keys: ['uic:87000004'],
        details: { more: { trigramme: 'LBT', segments: 'C' } },
      },
    ]);
  });

  it('are refused with half a position, or without a code', async () => {
    const { refused } = await outcomesOf(list, fixture('gares-de-voyageurs.csv'));
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [4, 'ROW_INVALID'],
      [5, 'ROW_INVALID'],
    ]);
  });
});

describe('the real list of 2021-04', () => {
  realEdition(table, '2021-04', ({ kept, leftOut, refused }) => {
    expect([kept.length, refused]).toEqual([2_975, []]);
    expect(leftOut).toEqual({
      'autre ligne de la même gare': 4_148 - 3_472,
      'point sans voyageurs (fret ou technique)': 3_472 - 2_975,
    });
  });
});

describe('the real list of 2024-01', () => {
  realEdition(features, '2024-01', ({ kept, leftOut, refused }) => {
    expect([kept.length, refused]).toEqual([2_932, []]);
    expect(leftOut).toEqual({
      'autre ligne de la même gare': 3_819 - 3_417,
      'point sans voyageurs (fret ou technique)': 3_417 - 2_932,
    });
  });
});

describe('the real list of 2026-03', () => {
  realEdition(list, '2026-03', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([2_785, []]);
    expect(new Set(kept.map((point) => point.recordId)).size).toBe(2_785);
    expect(kept.filter((point) => point.at === undefined)).toHaveLength(7);
  });
});
