import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realEdition } from '@maillage/kit/testing';
import { MUSEES } from './musee.source.js';

const museofile = editionOf(MUSEES, 0);
const list = editionOf(MUSEES, 1);
const fixture = (name: string) => ({ museums: fixtureFile(import.meta.url, `fixtures/${name}`) });

describe('the museums of Muséofile', () => {
  it('are read over several lines, their postal code with its zero again', async () => {
    const { kept } = await outcomesOf(museofile, fixture('base_museofile.csv'));
    expect(kept).toEqual([
      {
        kind: 'musee',
        recordId: 'M9001',
        name: "musée d'Ici",
        at: { lon: 3.01, lat: 46.5 },
        details: {
          address: '1 rue du Musée, Ancien couvent',
          ...{ postalCode: '01000', city: 'Ici', phone: '01 00 00 00 01' },
          website: 'www.exemple.fr',
          more: { domaines: 'Ethnologie, Histoire' },
        },
      },
      {
        kind: 'musee',
        recordId: 'M9002',
        name: 'musée de Là',
        details: { postalCode: '99200', city: 'Là' },
      },
    ]);
  });

  it('are refused without a name, or under another id', async () => {
    const { refused } = await outcomesOf(museofile, fixture('base_museofile.csv'));
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [6, 'ROW_INVALID'],
      [7, 'ROW_INVALID'],
    ]);
  });
});

describe('the list of museums', () => {
  it('leaves a shared id to the museum that had it first', async () => {
    const { kept } = await outcomesOf(list, fixture('musees-de-france.csv'));
    expect(kept.map(({ recordId, name, at }) => [recordId, name, at?.lon])).toEqual([
      ['M9001:99200', 'musée nouveau', 3.02],
      ['M9001', "musée d'Ici", 3.01],
      ['M9002', 'nom du musée', 3.03],
    ]);
  });

  it('counts the other names of a museum, which are no points', async () => {
    const { leftOut } = await outcomesOf(list, fixture('musees-de-france.csv'));
    expect(leftOut).toEqual({ 'autre nom du même musée': 1 });
  });
});

describe('the real base of 2021-06', () => {
  realEdition(museofile, '2021-06', ({ kept, refused }) => {
    expect(kept).toHaveLength(1_219);
    expect(refused.map(({ code }) => code)).toEqual(['ROW_INVALID', 'ROW_INVALID']);
    const unplaced = kept.filter((point) => point.at === undefined);
    expect(unplaced).toHaveLength(63);
    expect(unplaced.filter((point) => point.commune === undefined)).toHaveLength(9);
  });
});

describe('the real list of 2026-02', () => {
  realEdition(list, '2026-02', ({ kept, leftOut, refused }) => {
    expect([kept.length, refused]).toEqual([1_215, []]);
    expect(leftOut).toEqual({ 'autre nom du même musée': 2 });
    expect(new Set(kept.map((point) => point.recordId)).size).toBe(1_215);
  });
});
