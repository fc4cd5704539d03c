import { describe, expect, it } from '@jest/globals';
import { editionOf, outcomesOf, realBeginning } from '@maillage/kit/testing';
import { fileURLToPath } from 'node:url';
import { tarOf } from '../../testing/tar-of.js';
import { ANNUAIRE_DILA } from './annuaire-dila.source.js';

const CUT = {
  '2017': { '00/coupe.json': '{ "type": "FeatureCollection", "features": [' },
  '2022': { '00/caf-00001-01.xml': '<Organisme id="caf-00001-01"><Nom>Caf' },
};
const folder = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const read = (rank: number, year: keyof typeof CUT) =>
  outcomesOf(editionOf(ANNUAIRE_DILA, rank), {
    offices: tarOf(folder(`${year}/offices`), CUT[year]),
    townHalls: tarOf(folder(`${year}/town-halls`)),
  });

describe('the directory of 2017, in JSON', () => {
  it('gives an office its kind, place, and hours day by day', async () => {
    const { kept } = await read(0, '2017');
    expect(kept[0]).toEqual({
      ...{ kind: 'brigade-de-gendarmerie', recordId: 'gendarmerie-00001-01', commune: '00001' },
      ...{ name: "Gendarmerie - Brigade de proximité d'Ici", at: { lon: 3.01, lat: 46.5 } },
      details: {
        ...{ address: 'Résidence du Bac, 4 rue du Bac', postalCode: '00100', city: 'Ici' },
        ...{ phone: '01 00 00 00 00', website: 'https://www.contacter.example/brigade' },
        hours: [1, 2].flatMap((day) => [
          { day, opens: '08:00', closes: '12:00' },
          { day, opens: '14:00', closes: '24:00' },
        ]),
        hoursNote: 'lundi à mardi : Sur rendez-vous',
        accessible: true,
      },
    });
  });

  it('places an office where people go, not where letters go, and nowhere without coordinates', async () => {
    const { kept } = await read(0, '2017');
    expect(kept[1]).toEqual({
      ...{ kind: 'brigade-de-gendarmerie', recordId: 'gendarmerie-00002-01', commune: '00002' },
      name: 'Gendarmerie du Bourg',
      details: {
        ...{ address: 'Le Bourg', postalCode: '00200', city: 'Le Bourg' },
        hours: [{ day: 1, opens: '08:00', closes: '12:00' }],
      },
    });
  });

  it('is read where a member holds one office instead of a collection', async () => {
    const { kept } = await read(0, '2017');
    expect(kept[2]).toMatchObject({ kind: 'mairie', recordId: 'mairie-00001-01' });
    expect(kept[2]?.details?.email).toBe('contact@ici.example');
  });

  it('refuses a kind that the table lacks, and a member that was cut, with their place', async () => {
    const { refused } = await read(0, '2017');
    expect(refused.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['00/coupe.json', 1, 'ROW_MALFORMED'],
      ['00/nouveau.json', 1, 'KIND_NEW'],
      ['00/nouveau.json', 2, 'KIND_MISSING'],
    ]);
    expect(refused[1]?.reason).toMatch(/« nouveau »/);
  });
});

describe('the directory of 2022, in XML', () => {
  it('gives the same office the same id and kind', async () => {
    const { kept } = await read(1, '2022');
    expect(kept[1]).toEqual({
      ...{ kind: 'tribunal-de-proximite', recordId: 'ti-00001-01', commune: '00001' },
      ...{ name: "Tribunal de proximité d'Ici", at: { lon: 3.01, lat: 46.5 } },
      details: {
        ...{ address: 'Palais de justice, 1 rue du Bac', postalCode: '00100', city: 'Ici' },
        ...{ phone: '01 00 00 00 00', email: 'contact@justice.example' },
        hours: [
          { day: 1, opens: '09:00', closes: '12:00' },
          { day: 2, opens: '09:00', closes: '12:00' },
        ],
        ...{ hoursNote: 'lundi à mardi : Sur rendez-vous', accessible: false },
      },
    });
  });

  it('tells branches of the probation service apart, and drops impossible coordinates and mailboxes', async () => {
    const { kept } = await read(1, '2022');
    expect(kept[0]).toEqual({
      ...{ kind: 'antenne-penitentiaire-d-insertion', recordId: 'antenne_spip-00001-02' },
      name: "Antenne d'Ici du service pénitentiaire d'insertion et de probation",
      commune: '00001',
      details: { postalCode: '00100', city: 'Ici', phone: '01 00 00 00 00' },
    });
  });

  it('refuses a member that was cut and reads the others', async () => {
    const { kept, refused } = await read(1, '2022');
    expect(refused.map(({ file, code }) => [file, code])).toEqual([
      ['00/caf-00001-01.xml', 'ROW_MALFORMED'],
    ]);
    expect(kept.map(({ kind }) => kind)).toContain('mairie');
  });
});

describe.each([
  ['2017-12', 0],
  ['2022-01', 1],
])('the real archives of %s', (stamp, rank) => {
  realBeginning(editionOf(ANNUAIRE_DILA, rank), stamp);
});
