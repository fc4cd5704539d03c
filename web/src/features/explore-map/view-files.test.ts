import { describe, expect, it } from '@jest/globals';
import { figuresGeoJson } from './view-geojson.js';
import { figuresTable } from './view-table.js';

/** Two départements, of which one is looked at; the outlines of both. */
const found = {
  names: {
    version: '1',
    ids: ['DEP-01', 'DEP-02'],
    codes: ['01', '02'],
    names: ['Ain', 'Aisne'],
  },
  choropleth: {
    ...{ version: '1', sources: [], readings: null, asOf: null, knownAt: null },
    ...{ ids: ['DEP-01'], values: [2.5], counts: [3], lows: [1], highs: [4], unreliable: [true] },
  },
};
const facts = {
  ...{ title: 'T', measure: 'Nombre', unit: 'points', kinds: 'gare', sources: 'S', licences: 'L' },
  ...{ dates: '2026', asOf: '', knownAt: '' },
};
const words = { notObserved: 'non observé', noValue: 'pas de valeur' };
const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const topology = JSON.stringify({
  type: 'Topology',
  arcs: [square],
  objects: {
    territories: {
      type: 'GeometryCollection',
      geometries: ['DEP-01', 'DEP-02'].map((id) => ({ type: 'Polygon', id, arcs: [[0]] })),
    },
  },
});

describe('the files of a map of which nobody observes a part', () => {
  it('have a row of the CSV for it, without figures, that says why', () => {
    const { columns, rows } = figuresTable(found, facts, words);
    const told = rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])));
    expect(told).toMatchObject([
      { id: 'DEP-01', points_de_service: 3, valeur: 2.5, peu_sur: true, sans_valeur: null },
      {
        ...{ id: 'DEP-02', code: '02', nom: 'Aisne', points_de_service: null, valeur: null },
        ...{ borne_basse_95: null, peu_sur: null, sans_valeur: 'non observé', sources: 'S' },
      },
    ]);
  });

  it('have its outline in the GeoJSON, without figures, that says why', () => {
    const { features } = figuresGeoJson(found, topology, { ...facts, outlines: 'O' }, words);
    expect(features).toMatchObject([
      { id: 'DEP-01', properties: { value: 2.5, why: null } },
      {
        ...{ id: 'DEP-02', geometry: { type: 'Polygon' } },
        properties: { name: 'Aisne', count: null, value: null, why: 'non observé' },
      },
    ]);
  });

  it('are empty where no kind is shown', () => {
    expect(figuresTable(null, facts, words).rows).toEqual([]);
  });
});
