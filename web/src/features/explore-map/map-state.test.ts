import { describe, expect, it } from '@jest/globals';
import type { MapState } from './map-state.js';
import { readMapState, writeMapState } from './map-state.js';

const read = (address: string): MapState =>
  readMapState(new URL(address, 'http://hub').searchParams);

describe('the state of the map', () => {
  it('is all in the address', () => {
    const state: MapState = {
      services: ['gare', 'mairie'],
      operators: ['etat'],
      word: 'mairie d’été',
      level: 'commune',
      measure: 'par-km2',
      points: false,
      view: 'services',
      basemap: false,
      reversed: true,
      sort: 'nom',
      page: 3,
      selected: 'COM-59512',
      asOf: '2016-08-21',
      knownAt: '2026-11-26T07:21:00.001Z',
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
    ['services=<script>', 'services', []],
    ['operateurs=<b>', 'operators', []],
    ['vue=ailleurs', 'view', 'carte'],
    ['tri=poids', 'sort', 'valeur'],
    ['sel=', 'selected', null],
    ['page=-4', 'page', 1],
    ['lon=3&lat=abc&zoom=5', 'place', null],
    ['lon=300&lat=46&zoom=5', 'place', null],
    ['lon=&lat=&zoom=', 'place', null],
    ['au=2016', 'asOf', null],
    ['au=2016-02-30', 'asOf', null],
    ['su=hier', 'knownAt', null],
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

  it('is of the day of its instant, unless told', () => {
    expect(read('/carte?su=2026-11-26T07:21:00.001Z').asOf).toBe('2026-11-26');
    expect(read('/carte?au=2016-08-21&su=2026-11-26T07:21:00.001Z').asOf).toBe('2016-08-21');
  });

  it('takes services from a form, one field each', () => {
    expect(read('/carte?services=gare&services=mairie').services).toEqual(['gare', 'mairie']);
  });

  it.each([
    ['points=non', false],
    ['points=non&points=oui', true],
    ['points=oui', true],
    ['', true],
  ])('knows a box that a form unticks: « %s »', (query, points) => {
    expect(read(`/carte?${query}`).points).toBe(points);
  });

  /** Addresses that were given out: each still shows what it showed. */
  it.each([
    ['/carte?vue=tableau', { view: 'tableau', services: [] }],
    ['/carte?tab=table&niveau=region', { view: 'tableau', level: 'region' }],
    [
      '/carte?services=prefecture,gare&niveau=region&mesure=nombre',
      {
        services: ['prefecture', 'gare'],
        level: 'region',
        measure: 'nombre',
        view: 'carte',
        basemap: true,
      },
    ],
    [
      '/carte?niveau=commune&points=non&tri=nom&page=3&sel=COM-59512&lon=3.174&lat=50.690&zoom=9.5',
      {
        level: 'commune',
        points: false,
        sort: 'nom',
        page: 3,
        selected: 'COM-59512',
        place: { lon: 3.174, lat: 50.69, zoom: 9.5 },
      },
    ],
  ])('still reads %s', (address, shown) => {
    expect(read(address)).toMatchObject(shown);
  });
});
