import { describe, expect, it } from '@jest/globals';
import type { CsvTable } from '../../app/csv.js';
import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';
import {
  childTable,
  countTable,
  historyTable,
  nearestTable,
  populationTable,
  serviceTable,
  tableNamed,
  TABLES,
} from './territory-tables.js';

const SOURCE = { id: 's', title: 'Gares', licence: 'ODbL', vintage: '2026' };
const GARE = { code: 'gare', label: 'Gare', operatorType: 'OPERATEUR', deduced: false };
const COUNT = {
  ...{ count: 4, per10000: 0.41, perKm2: 0.3, unreliable: true, kind: { ...GARE, source: SOURCE } },
  ...{ interval: { low: 0.1, high: 1 }, rank: { position: 3, among: 20, level: 'COMMUNE' } },
};
const SERVICE = {
  ...{ id: 'S-1', name: 'Roubaix', kind: GARE, source: SOURCE },
  ...{ location: { lon: 3.16, lat: 50.69, precision: 'EXACT' } },
  territory: { id: 'COM-59512', name: 'Roubaix' },
};
const TERRITORY = {
  id: 'COM-59512',
  serviceCounts: [COUNT, { ...COUNT, interval: null, rank: null }],
  nearestServices: [{ metres: 1200, service: SERVICE }],
} as unknown as PageTerritory;
/** One that is observed there, and one that is not. */
const KINDS = [
  ...[
    { ...GARE, labelEn: 'Station', source: SOURCE },
    { ...GARE, code: 'cinema', labelEn: 'Cinema', source: SOURCE },
  ],
] as unknown as Parameters<typeof countTable>[1];
const PROVENANCE = [
  { title: 'Code officiel', licence: 'LO 2.0' },
  { title: 'Historique', licence: 'LO 2.0' },
];
const state = (code: string) => ({ code, level: 'COMMUNE', name: code });
const HISTORY = {
  ...{ id: 'COM-1', provenance: PROVENANCE },
  history: [{ ...state('1'), predecessors: [state('2'), state('3')], successors: [] }],
  variables: [
    ...[{ vintage: 2020, perimeter: 2022, value: 380, constantValue: null, source: SOURCE }],
  ],
} as unknown as History;

/** Every table of a territory, with one row at least. */
const ALL: readonly (readonly [string, CsvTable])[] = [
  ['types', countTable(TERRITORY, KINDS, 'non observé')],
  ['proches', nearestTable(TERRITORY)],
  ['histoire', historyTable(HISTORY)],
  ['population', populationTable(HISTORY)],
  ['services', serviceTable([SERVICE] as unknown as Parameters<typeof serviceTable>[0])],
  [
    'territoires',
    childTable(
      [{ ...state('59512'), id: 'COM-59512', population: 98 }] as Parameters<typeof childTable>[0],
      PROVENANCE,
    ),
  ],
];

/** The rows of a table by the names of its columns. */
const records = ({ columns, rows }: CsvTable) =>
  rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));

describe('the table of a file', () => {
  it('is found by its name, and no other is', () => {
    expect(TABLES.map((name) => tableNamed(`${name}.csv`))).toEqual([...TABLES]);
    expect(tableNamed('types.json')).toBeUndefined();
    expect(tableNamed('../types.csv')).toBeUndefined();
  });

  it('exists for each name', () => {
    expect(ALL.map(([name]) => name)).toEqual([...TABLES]);
  });
});

describe.each(ALL)('the table « %s »', (_, table) => {
  it('has one value for each column, and no column twice', () => {
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
    expect(new Set(table.columns).size).toBe(table.columns.length);
  });

  it('says in each row where it comes from, and under which licence: a row may travel alone', () => {
    for (const row of records(table)) {
      expect(row['source'] ?? row['sources']).toBeTruthy();
      expect(row['licence'] ?? row['licences']).toBeTruthy();
    }
  });
});

describe('what a row holds', () => {
  it('is empty, not nil, where there is no interval or rank', () => {
    const [known, unknown] = records(countTable(TERRITORY, [], ''));
    expect(known).toMatchObject({ per_10000_low: 0.1, rank: 3, rank_among: 20 });
    expect([unknown?.['per_10000_low'], unknown?.['rank']]).toEqual([undefined, undefined]);
  });

  it('says that nobody observes a kind, and no number, rather than leave it out', () => {
    const rows = records(countTable(TERRITORY, KINDS, 'non observé'));
    expect(rows.map((row) => [row['kind'], row['count'], row['no_count_because']])).toEqual([
      ...[
        ['gare', 4, null],
        ['gare', 4, null],
        ['cinema', null, 'non observé'],
      ],
    ]);
    expect(rows.at(-1)).toMatchObject({ rank_level: null, source: 'Gares', vintage: '2026' });
  });

  it('is nothing where nothing is counted: in part of a commune', () => {
    const part = { ...TERRITORY, serviceCounts: [] };
    expect(countTable(part, KINDS, 'non observé').rows).toEqual([]);
  });

  it('is every code that a state came from, and each licence once', () => {
    expect(records(historyTable(HISTORY))[0]).toMatchObject({
      predecessors: '2 3',
      successors: '',
      sources: 'Code officiel ; Historique',
      licences: 'LO 2.0',
    });
  });
});
