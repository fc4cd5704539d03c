import { describe, expect, it } from '@jest/globals';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { BoxTuple } from './official-code.port.js';
import { placeTerritories } from './place-territories.js';
import type { TerritoryDraft } from './territory-draft.js';

const draft = (id: string, more: Partial<TerritoryDraft> = {}): TerritoryDraft => ({
  id,
  code: id.split('-')[1] ?? id,
  level: TerritoryLevel.COMMUNE,
  name: id,
  alive: true,
  successor: null,
  ancestors: ['DEP-99', 'FR'],
  population: null,
  postalCodes: [],
  zone: 'metro',
  ...more,
});

const boxes = new Map<string, BoxTuple>([
  ['99001', [0, 40, 2, 42]],
  ['99008', [4, 44, 5, 45]],
  ['99009', [5, 45, 6, 46]],
  ['97001', [-60, 10, -58, 12]],
]);
const places = placeTerritories(
  [
    draft('COM-99001'),
    draft('COM-99002'),
    draft('COM-99008', { alive: false, successor: 'COM-99002', ancestors: [] }),
    draft('COM-99009', { alive: false, successor: 'COM-99002', ancestors: [] }),
    draft('COM-99003'),
    draft('COM-97001', { zone: 'drom', ancestors: ['FR'] }),
    draft('COM-98801', { zone: 'com', ancestors: ['COL-988', 'FR'] }),
  ],
  boxes,
);

describe('the centre of a territory', () => {
  it('is the middle of its own box', () => {
    expect(places.get('COM-99001')).toMatchObject({ lon: 1, lat: 41, precision: 'BOX_CENTRE' });
  });

  it('is the middle of the boxes of the communes it was made of, when it has none', () => {
    expect(places.get('COM-99002')).toEqual({
      ...{ lon: 5, lat: 45, precision: 'OLD_COMMUNE_BOX_CENTRE' },
      box: [4, 44, 6, 46],
    });
  });

  it('is the mean of its communes above the commune, with the box that holds them', () => {
    expect(places.get('DEP-99')).toEqual({
      ...{ lon: 3, lat: 43, precision: 'MEMBERS_MEAN' },
      box: [0, 40, 6, 46],
    });
  });

  it('is the centre of the territory above when nothing better is known', () => {
    expect(places.get('COM-99003')).toMatchObject({ lon: 3, lat: 43, precision: 'PARENT_CENTRE' });
    expect(places.get('COM-98801')).toMatchObject({ lon: 165.5, precision: 'PARENT_CENTRE' });
  });

  it('says when it was placed by hand', () => {
    expect(places.get('COL-988')?.precision).toBe('HAND_PLACED');
  });

  it('of France leaves overseas out', () => {
    expect(places.get('FR')?.box).toEqual([0, 40, 6, 46]);
  });

  it('is unknown for a code that no longer lives', () => {
    expect(places.has('COM-99008')).toBe(false);
  });
});
