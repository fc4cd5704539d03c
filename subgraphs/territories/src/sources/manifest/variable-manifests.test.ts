import { describe, expect, it } from '@jest/globals';
import { MANIFEST_FILE } from '@maillage/kit';
import { editionOf, fixtureFile, outcomesOf } from '@maillage/kit/testing';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TerritoryItem } from '../../producer/territory-producer.port.js';
import { VARIABLE_MANIFESTS } from './variable-manifests.js';

const FOLDER = fileURLToPath(new URL('fixtures/', import.meta.url));
const textOf = (name: string) => readFileSync(`${FOLDER}${name}.yaml`, 'utf8');
const BENCHES = textOf('bancs');
const ZONES = textOf('zones');

function producerOf(text: string) {
  const { producer, faults } = VARIABLE_MANIFESTS.describe(text, FOLDER);
  if (producer === null) throw new Error(JSON.stringify(faults));
  return producer;
}
const faultsOf = (text: string) =>
  VARIABLE_MANIFESTS.describe(text, FOLDER).faults.map(({ path, message }) => [path, message]);
const read = (text: string, file: string) =>
  outcomesOf(editionOf(producerOf(text), 0), {
    [MANIFEST_FILE]: fixtureFile(import.meta.url, `fixtures/${file}`),
  });
const told = (items: readonly TerritoryItem[]) =>
  items.map((item) => (item.about === 'VALUE' ? [item.code, item.value, item.missing] : []));

describe('a manifest of numbers', () => {
  it('is under 30 lines', () => {
    expect(BENCHES.trimEnd().split('\n').length).toBeLessThan(30);
  });

  it('is a producer of their variable', () => {
    expect(producerOf(BENCHES)).toMatchObject({
      info: { id: 'bancs-publics', cadence: 'YEARLY', verified: false },
      variables: [
        { code: 'bancs-publics', unit: 'bancs', isSummed: true, categories: null, unlisted: null },
      ],
      editions: [{ validOn: { '2024': '2024-01-01' } }],
    });
  });

  it('may change whole from one edition to the next, unless it is bound', () => {
    const bound = BENCHES.replace('level:', 'bounds: { changed: 0.2, lost: 0.3 }\nlevel:');
    expect([producerOf(BENCHES).bounds, producerOf(ZONES).bounds]).toEqual([{ changed: 1 }, {}]);
    expect(producerOf(bound).bounds).toEqual({ changed: 0.2, lost: 0.3 });
  });

  it('gives numbers with blanks between thousands, and why there is none', async () => {
    const { kept } = await read(BENCHES, 'bancs.csv');
    expect(told(kept)).toEqual([
      ['01001', 12, undefined],
      ['1004', 1234, undefined],
      ['01003', 3, undefined],
      ['01005', null, 'secret statistique'],
      ['01006', null, 'le producteur n’en donne pas'],
      ['99999', 4, undefined],
      ['01001', 13, undefined],
    ]);
    const rates = BENCHES.replace('value: nb_bancs', 'value: taux');
    expect(told((await read(rates, 'bancs.csv')).kept)[1]).toEqual(['1004', 2.5, undefined]);
  });

  it('refuses a row that has another thing, or that is cut, with its line', async () => {
    const { refused } = await read(BENCHES, 'bancs.csv');
    expect(refused.map(({ line, code, reason }) => [line, code, reason])).toEqual([
      [8, 'ROW_INVALID', 'nb_bancs: « douze » n’est pas un nombre'],
      [10, 'ROW_MALFORMED', '3 champs au lieu de 5'],
    ]);
  });

  it('stops at a column that is not there', async () => {
    const text = BENCHES.replace('value: nb_bancs', 'value: nb_banc');
    await expect(read(text, 'bancs.csv')).rejects.toMatchObject({ code: 'COLUMNS_MISSING' });
  });
});

describe('a manifest of classes', () => {
  it('gives the class of each thing that is written, and refuses another', async () => {
    const { kept, refused } = await read(ZONES, 'zones.geojson');
    expect(told(kept).map(([code, value]) => [code, value])).toEqual([
      ['00001', 'a'],
      ['00009', 'a'],
      ['0002', 'numero-1'],
    ]);
    expect(refused.map(({ line, code, reason }) => [line, code, reason])).toEqual([
      [4, 'CATEGORY_NEW', '« zone » : « B » n’est pas dans le manifeste'],
    ]);
  });

  it('has its classes in their order, the day of its only edition and that of its codes', () => {
    expect(producerOf(ZONES)).toMatchObject({
      variables: [{ unit: '', unlisted: 'hors-zone', isSummed: false }],
      editions: [{ day: '2023-07-01' }],
      codesOn: '2020-01-01',
    });
    expect(producerOf(ZONES).variables[0]?.categories?.map(({ code }) => code)).toEqual([
      ...['a', 'numero-1', 'hors-zone'],
    ]);
  });
});

describe('a manifest of a variable that cannot be followed', () => {
  it.each([
    [
      'neither a unit nor classes',
      BENCHES.replace(/ {2}unit: .*\n/, ''),
      ['variable', 'des nombres ont une « unit », des classes des « categories » : l’une des deux'],
    ],
    [
      'another level',
      BENCHES.replace('level: COMMUNE', 'level: COMMUNES'),
      [
        'level',
        expect.stringContaining('« COMMUNES » n’est pas parmi COMMUNE, EPCI, EPT, ARRONDISSEMENT'),
      ],
    ],
    [
      'a column that it does not know',
      BENCHES.replace('value: nb_bancs', 'valeur: nb_bancs'),
      ['columns.value', 'il manque'],
    ],
    [
      'classes that are added up',
      ZONES.replace('unlisted: hors-zone', 'sum: true'),
      ['variable.sum', 'des classes ne s’ajoutent pas'],
    ],
    [
      'what is not listed being no class',
      ZONES.replace('unlisted: hors-zone', 'unlisted: dehors'),
      ['variable.unlisted', 'un nombre, ou le code d’une des classes'],
    ],
    [
      'what is not listed at another level',
      ZONES.replace('columns:', 'level: EPCI\ncolumns:'),
      ['variable.unlisted', 'seules les communes qui n’y sont pas peuvent avoir une valeur'],
    ],
    [
      'a class that is there twice',
      ZONES.replace('is: 1', 'is: A bis'),
      [
        'variable.categories',
        'une classe y est deux fois, par son code ou par ce que le fichier écrit',
      ],
    ],
    [
      'a day that is none',
      ZONES.replace('codesOn: 2020-01-01', 'codesOn: 2020'),
      ['codesOn', expect.any(String)],
    ],
    [
      'neither a stamp nor a day',
      ZONES.replace(/validOn: .*\n/, ''),
      ['files.mirror', expect.stringContaining('« {stamp} »')],
    ],
  ])('says so: %s', (_what, text, fault) => {
    expect(faultsOf(text)).toContainEqual(fault);
  });
});

describe('a variable', () => {
  const conflict = (text: string) =>
    VARIABLE_MANIFESTS.conflict(producerOf(text), [producerOf(ZONES)]);

  it('has one source', () => {
    expect(conflict(BENCHES)).toBeNull();
    expect(conflict(BENCHES.replace('code: bancs-publics', 'code: zone'))).toBe(
      'la variable « zone » est déjà celle de la source « zones-inventees »',
    );
    expect(conflict(BENCHES.replace('code: bancs-publics', 'code: population'))).toBe(
      'la variable « population » vient avec le hub',
    );
  });
});
