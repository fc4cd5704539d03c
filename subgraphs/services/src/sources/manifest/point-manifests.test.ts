import { describe, expect, it } from '@jest/globals';
import { MANIFEST_FILE } from '@maillage/kit';
import { editionOf, fixtureFile, outcomesOf } from '@maillage/kit/testing';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { POINT_MANIFESTS } from './point-manifests.js';

const FOLDER = fileURLToPath(new URL('fixtures/', import.meta.url));
const TEXT = readFileSync(`${FOLDER}piscines.yaml`, 'utf8');

function producerOf(text: string) {
  const { producer, faults } = POINT_MANIFESTS.describe(text, FOLDER);
  if (producer === null) throw new Error(JSON.stringify(faults));
  return producer;
}

const read = (text = TEXT) => {
  const table = fixtureFile(import.meta.url, 'fixtures/piscines.csv');
  return outcomesOf(editionOf(producerOf(text), 0), { [MANIFEST_FILE]: table });
};

describe('a manifest of swimming pools', () => {
  it('is under 30 lines', () => {
    expect(TEXT.trimEnd().split('\n').length).toBeLessThan(30);
  });

  it('is a producer of their kind', () => {
    expect(producerOf(TEXT)).toMatchObject({
      info: { id: 'piscines-publiques', cadence: 'YEARLY', defects: [], verified: false },
      kinds: [{ code: 'piscine', bpeCode: 'F101', family: 'piscine', coverage: 'SEEN' }],
    });
  });

  it('is read again once it is mended, not when it is only told otherwise', () => {
    const versionOf = (text: string) => editionOf(producerOf(text), 0).version;
    expect(versionOf(TEXT.replace('title: Pisc', 'title: Nos pisc'))).toBe(versionOf(TEXT));
    expect(versionOf(TEXT.replace('name: nom', 'name: adresse'))).not.toBe(versionOf(TEXT));
  });

  it('makes points of its rows, decimal commas and days of both forms', async () => {
    const { kept } = await read();
    expect(kept.slice(0, 2)).toEqual([
      {
        kind: 'piscine',
        ...{ recordId: 'P001', name: 'Piscine des Lilas', at: { lon: 2.6031, lat: 46.3408 } },
        ...{ commune: '03185', openedOn: '1972-05-01', keys: ['siret:21030185600016'] },
        details: { address: '1 rue de l’Eau', postalCode: '03100', more: { bassins: '2' } },
      },
      {
        kind: 'piscine',
        ...{ recordId: 'P002', name: 'Bassin du Pré', at: { lon: 3.4265, lat: 46.1277 } },
        ...{ commune: '03310', openedOn: '1985-06-01' },
        details: { address: '2 rue de l’Eau', postalCode: '03200', more: { bassins: '1' } },
      },
    ]);
  });

  it('leaves out what it does not keep, and refuses rows with their line and column', async () => {
    const { leftOut, refused } = await read();
    expect(leftOut).toEqual({ '« etat » n’est pas Ouverte': 1 });
    expect(refused.map(({ line, code, reason }) => [line, code, reason])).toEqual([
      [6, 'ROW_INVALID', 'nom: rien n’y est écrit'],
      [7, 'ROW_INVALID', 'mise_en_service: « 31/02/2001 » n’est pas un jour'],
      [8, 'ROW_INVALID', 'longitude: « est » n’est pas un angle'],
      [13, 'ROW_MALFORMED', '3 champs au lieu de 12'],
    ]);
  });

  it('may have several kinds, told by a column', async () => {
    const words = 'labelEn: Pool, operatorType: COLLECTIVITE';
    const kinds = `kind: { column: bassins, values: { "1": { code: bassin, label: Bassin, ${words} }, "2": { code: piscine, label: Piscine, ${words} } } }`;
    const { kept, refused } = await read(TEXT.replace(/kind:\n(?: {2}.*\n)+/, `${kinds}\n`));
    expect(kept.slice(0, 2).map(({ kind }) => kind)).toEqual(['piscine', 'bassin']);
    expect(refused.find(({ code }) => code === 'KIND_NEW')).toMatchObject({
      ...{ line: 4, reason: '« bassins » : « 3 » n’est pas dans le manifeste' },
    });
  });

  it('stops at a column that is not there', async () => {
    await expect(read(TEXT.replace('more: [bassins]', 'more: [bassin]'))).rejects.toMatchObject({
      code: 'COLUMNS_MISSING',
    });
  });
});
