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
  turnoverTable,
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
  nearestServices: [
    { metres: 1200, service: SERVICE },
    { metres: 90, service: { ...SERVICE, kind: { ...GARE, code: 'cinema' } } },
  ],
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

const TURNOVER = [
  {
    ...{ kind: { ...GARE, source: SOURCE }, stock: 17, openings: 1, closures: 2 },
    ...{ conversionsIn: 0, conversionsOut: 3, replacements: 1, replacementsIn: 0 },
    ...{ openingRate: 0.0588, closureRate: 0.1176, annualisedClosureRate: 0.0285 },
    interval: { openings: { low: 0.0015, high: 0.287 }, closures: { low: 0.0146, high: 0.364 } },
    ...{ uncertain: { openings: 0, closures: 4 }, suppressed: null },
    ...{ observedFrom: '2016-08-21', observedTo: '2020-12-15' },
    ...{ perimeter: '2026', knownAt: '2026-11-26T00:00:00Z' },
  },
] as unknown as Parameters<typeof turnoverTable>[1];

/** Every table of a territory, with one row at least. */
const ALL: readonly (readonly [string, CsvTable])[] = [
  ['types', countTable(TERRITORY, KINDS, 'non observé')],
  ['proches', nearestTable(TERRITORY)],
  ['histoire', historyTable(HISTORY)],
  ['population', populationTable(HISTORY)],
  ['taux', turnoverTable('COM-59512', TURNOVER)],
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

  it('is no nearest service of a kind that nobody observes there', () => {
    expect(records(nearestTable(TERRITORY)).map((row) => row['kind'])).toEqual(['gare']);
    expect(nearestTable({ ...TERRITORY, serviceCounts: [] }).rows).toEqual([]);
  });

  it('is a rate with what was counted, out of what, when, and how far chance could go', () => {
    expect(records(turnoverTable('COM-59512', TURNOVER))[0]).toMatchObject({
      ...{ from: '2016-08-21', to: '2020-12-15', stock: 17, closures: 2, closure_rate: 0.1176 },
      ...{ closure_rate_low: 0.0146, closure_rate_high: 0.364, closure_rate_by_year: 0.0285 },
      ...{ conversions_out: 3, replacements_out: 1, uncertain_closures: 4, no_rate_because: null },
    });
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
