import { describe, expect, it } from '@jest/globals';
import { DataFactory, Parser, Store } from 'n3';
import { catalogueOf, PREFIXES } from './catalogue.js';
import { ofServices, ofTerritories } from './catalogued-source.js';
import { statementsOf, turtleOf } from './turtle.js';

const ORIGIN = 'https://maillage.example';
const namedNode = (iri: string) => DataFactory.namedNode(iri);

const source: Parameters<typeof ofServices>[0] = {
  ...{ id: 'poste', title: 'Points "de contact"', producer: 'La Poste', licence: 'ODbL 1.0' },
  ...{ url: 'https://example.org/poste', cadence: 'YEARLY', vintage: '2020-12-15' },
  newest: {
    ...{ id: '2', validOn: '2020-12-15', retrievedAt: '2026-11-26T07:21:00.000Z' },
    files: [
      { name: 'points', url: '/raw/poste/2/points.csv', bytes: 42, sha256: 'ab'.repeat(32) },
      { name: 'gone', url: null, bytes: 1, sha256: 'cd'.repeat(32) },
    ],
  },
  kinds: [
    { points: 3, kind: { code: 'bureau', label: 'Bureau', labelEn: 'Office' } },
    { points: 0, kind: { code: 'relais', label: 'Relais', labelEn: 'Relay' } },
  ],
};
const unlicensed: typeof source = {
  ...source,
  ...{ id: 'autre', licence: 'Licence du producteur', newest: null, kinds: [] },
};
const typology: Parameters<typeof ofTerritories>[0] = {
  ...{ id: 'zonage', title: 'Zonage', producer: 'ANCT', licence: 'Licence Ouverte 2.0' },
  ...{ url: 'https://example.org/zonage', cadence: 'ENDED' },
  newest: {
    ...{ id: '1000001', validOn: '2022-11-09', retrievedAt: '2026-11-26T07:21:00.000Z' },
    files: [{ name: 'zones', url: '/raw/zonage/zones.csv', bytes: 7, sha256: 'ef'.repeat(32) }],
  },
  gives: [
    { table: 'VALUE', variable: { label: 'Zone', labelEn: 'Zone' } },
    { table: 'OUTLINE', variable: null },
  ],
};
const catalogue = catalogueOf(ORIGIN, [
  ...[source, unlicensed].map(ofServices),
  ofTerritories(typology),
]);

/** The catalogue as Turtle, read back by another. */
const store = new Store(new Parser().parse(await turtleOf(catalogue, PREFIXES)));
const term = (name: string) => {
  const [prefix = '', local = ''] = name.split(':');
  return namedNode(PREFIXES[prefix as keyof typeof PREFIXES] + local);
};
const values = (subject: string, predicate: string): string[] =>
  store
    .getObjects(namedNode(subject), term(predicate), null)
    .map(({ value }) => value)
    .sort();

describe('the catalogue, read back from Turtle', () => {
  it('says what JSON-LD says, statement for statement', async () => {
    const lines = await statementsOf(catalogue);
    expect(store.size).toBe(new Store(new Parser({ format: 'N-Quads' }).parse(lines)).size);
  });

  it('is written the same each time, so that who has it is not sent it again', async () => {
    expect(await turtleOf(catalogue, PREFIXES)).toBe(await turtleOf(catalogue, PREFIXES));
  });

  it('is a catalogue with a data set for each source, and the graph that serves them', () => {
    const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
    const catalogs = store.getSubjects(type, term('dcat:Catalog'), null);
    expect(catalogs.map(({ value }) => value)).toEqual([`${ORIGIN}/catalog.jsonld`]);
    const datasets = values(`${ORIGIN}/catalog.jsonld`, 'dcat:dataset');
    expect(datasets).toEqual(['autre', 'poste', 'zonage'].map((id) => `${ORIGIN}/source/${id}`));
    expect(values(`${ORIGIN}/catalog.jsonld`, 'dcat:service')).toEqual([`${ORIGIN}/graphql`]);
    expect(values(`${ORIGIN}/graphql`, 'dcat:servesDataset')).toEqual(datasets);
  });

  it('gives each data set what DCAT-AP asks for, in both languages', () => {
    const titles = store.getObjects(namedNode(`${ORIGIN}/source/poste`), term('dct:title'), null);
    expect(titles.map((title) => 'language' in title && title.language)).toEqual(['fr', 'en']);
    for (const predicate of ['dct:description', 'dct:publisher', 'dct:spatial', 'dct:temporal'])
      expect(values(`${ORIGIN}/source/poste`, predicate)).not.toEqual([]);
    expect(values(`${ORIGIN}/source/poste`, 'dct:accrualPeriodicity')).toEqual([
      'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
    ]);
  });

  it('describes a source of territories by what it tells, with its file and no map', () => {
    const zonage = `${ORIGIN}/source/zonage`;
    expect(values(zonage, 'dcat:keyword')).toEqual([
      ...['Administrative limits', 'Limites administratives', 'Zone', 'Zone'],
    ]);
    expect(values(zonage, 'dct:title')).toContain('ANCT: Zone, Administrative limits');
    expect(values(zonage, 'dcat:distribution')).toEqual([`${ORIGIN}/raw/zonage/zones.csv`]);
  });

  it('distributes what can be downloaded, with its licence: no file that is not kept', () => {
    expect(values(`${ORIGIN}/source/poste`, 'dcat:distribution')).toEqual([
      `${ORIGIN}/carte.csv?services=bureau&niveau=commune`,
      `${ORIGIN}/carte.geojson?services=bureau&niveau=commune`,
      `${ORIGIN}/raw/poste/2/points.csv`,
    ]);
    expect(values(`${ORIGIN}/raw/poste/2/points.csv`, 'dct:license')).toEqual([
      'https://opendatacommons.org/licenses/odbl/1-0/',
    ]);
    expect(values(`${ORIGIN}/source/autre`, 'dcat:distribution')).toEqual([]);
  });
});
