import { describe, expect, it } from '@jest/globals';
import { edition, fileNamed, localFile, readJson } from '@maillage/kit';
import {
  editionOf,
  fixtureFile,
  mirrorFolder,
  outcomesOf,
  realEdition,
} from '@maillage/kit/testing';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toSchool } from './school.map.js';
import { rowsOfApi } from './school.rows.js';
import { schoolRow } from './school.schema.js';
import { ECOLES } from './school.source.js';

const table = editionOf(ECOLES, 0);
const exported = editionOf(ECOLES, 1);
const files = () => ({ schools: fixtureFile(import.meta.url, 'fixtures/annuaire.csv') });

describe('the directory of education', () => {
  it('gives schools with their status and day of opening', async () => {
    const { kept } = await outcomesOf(table, files());
    expect(kept[0]).toEqual({
      kind: 'ecole-elementaire',
      recordId: '0990001A',
      name: 'Ecole primaire Les Tilleuls',
      at: { lon: 3.01, lat: 46.5 },
      commune: '99001',
      openedOn: '1971-03-18',
      status: 'TO_CLOSE',
      keys: ['uai:0990001A'],
      details: {
        ...{ address: '1 rue des Tilleuls, BP 1', postalCode: '99000', city: 'Ici' },
        ...{ phone: '01 00 00 00 01', email: 'ecole@exemple.fr' },
        more: { statut: 'Public', maternelle: true },
      },
    });
    expect(kept[3]).toMatchObject({ kind: 'ecole-maternelle', status: 'TO_OPEN' });
  });

  it('gives an annex in another commune as a point of its own, without the key', async () => {
    const { kept } = await outcomesOf(table, files());
    expect(kept[1]).toEqual({
      kind: 'lycee-agricole',
      recordId: '0990002B:99002',
      name: 'Lycée Ici - annexe Là',
      at: { lon: 3.02, lat: 46.6 },
      atCommuneCentre: true,
      commune: '99002',
      openedOn: '2001-09-01',
      details: {
        ...{ address: '2 rue du Lycée', postalCode: '99200', city: 'Là' },
        more: {
          ...{ statut: 'Privé', contrat: 'contrat simple pour partie des classes', annexe: true },
        },
      },
    });
    expect(kept[2]).toMatchObject({ recordId: '0990002B', name: 'Lycée Ici' });
  });

  it('counts what is no school, and refuses a row without a state or with another form of date', async () => {
    const { leftOut, refused } = await outcomesOf(table, files());
    expect(leftOut).toEqual({ 'autre ligne du même établissement': 1, 'nature : rectorat': 1 });
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [8, 'ROW_INVALID'],
      [9, 'ROW_INVALID'],
    ]);
  });

  it('is read the same from the export of the API, whose names are in small letters', async () => {
    const json = { schools: fixtureFile(import.meta.url, 'fixtures/annuaire.json') };
    const { kept, refused } = await outcomesOf(exported, json);
    expect(refused).toEqual([]);
    expect(kept.map(({ kind, recordId, commune, at }) => [kind, recordId, commune, at])).toEqual([
      ['college', '0990001A', '99001', { lon: 3.01, lat: 46.5 }],
    ]);
  });
});

const RECORDED = join(mirrorFolder(), 'api/reponses/annuaire_education.json');

describe('the recorded answer of the first version of the API', () => {
  const answered = edition({
    files: {},
    rows: (given) => rowsOfApi(readJson(fileNamed(given, 'answer'), 'records')),
    schema: schoolRow,
    map: toSchool,
  });
  (existsSync(RECORDED) ? it : it.skip)(
    `holds one vocational school, without a commune code (skipped without ${RECORDED})`,
    async () => {
      const { kept } = await outcomesOf(answered, { answer: localFile(RECORDED, 'answer') });
      expect(kept.map(({ kind, recordId, commune }) => [kind, recordId, commune])).toEqual([
        ['lycee-professionnel', '0050009H', undefined],
      ]);
    },
  );
});

describe('the real directory of Ille-et-Vilaine in 2023-06', () => {
  realEdition(table, '2023-06', ({ kept, leftOut, refused }) => {
    const others = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    expect([kept.length + others, refused]).toEqual([996, []]);
    expect(leftOut['autre ligne du même établissement']).toBe(1);
    const ids = new Set(kept.map((point) => point.recordId));
    expect([ids.size, [...ids].filter((id) => id.includes(':')).length]).toEqual([kept.length, 2]);
    expect(kept.filter((point) => point.status === 'TO_CLOSE')).toHaveLength(1);
    expect(kept.filter((point) => point.kind === 'college')).toHaveLength(117);
  });
});
