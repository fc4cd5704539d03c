import { describe, expect, it } from '@jest/globals';
import type { MapState } from './map-state.js';
import { readMapState, writeMapState } from './map-state.js';

const read = (address: string): MapState =>
  readMapState(new URL(address, 'http://hub').searchParams);

describe('the state of the map', () => {
  it('is all in the address', () => {
    const state: MapState = {
      services: ['gare', 'mairie'],
      level: 'commune',
      measure: 'par-km2',
      points: false,
      table: true,
      sort: 'nom',
      page: 3,
      selected: 'COM-59512',
      place: { lon: 3.174, lat: 50.69, zoom: 9.5 },
    };
    expect(read(writeMapState(state))).toEqual(state);
  });

  it('has a short address at first', () => {
    expect(writeMapState(read('/carte'))).toBe('/carte');
  });

  it.each([
    ['niveau=canton', 'level', 'departement'],
    ['mesure=x', 'measure', 'pour-10000'],
    ['services=<script>', 'services', ['gare']],
    ['page=-4', 'page', 1],
    ['lon=3&lat=abc&zoom=5', 'place', null],
    ['lon=300&lat=46&zoom=5', 'place', null],
    ['lon=&lat=&zoom=', 'place', null],
  ])('ignores what means nothing: %s', (query, field, value) => {
    expect(read(`/carte?${query}`)[field as keyof MapState]).toEqual(value);
  });

  it.each([
    ['sel=COM-59512', 'commune'],
    ['sel=FR', 'region'],
    ['sel=REG-32&niveau=departement', 'departement'],
    ['sel=ailleurs', 'departement'],
  ])('is at the level of what is selected, unless told: %s', (query, level) => {
    expect(read(`/carte?${query}`).level).toBe(level);
    expect(read(writeMapState(read(`/carte?${query}`))).level).toBe(level);
  });

  it('takes services from a form, one field each', () => {
    expect(read('/carte?services=gare&services=mairie').services).toEqual(['gare', 'mairie']);
  });
});
