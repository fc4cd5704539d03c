import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realEdition } from '@maillage/kit/testing';
import { SANTE_SAE } from './sae.source.js';

const edition = editionOf(SANTE_SAE, 0);
const file = (name: string) => fixtureFile(import.meta.url, `fixtures/${name}`);
const files = () => ({
  establishments: file('ID_2099r.csv'),
  births: file('PERINAT_2099r.csv'),
  emergencies: file('URGENCES_2099r.csv'),
});

describe('the establishments of health', () => {
  it('are hospitals where their category says so, with their accents and overseas codes', async () => {
    const { kept } = await outcomesOf(edition, files());
    expect(kept.filter((point) => point.kind === 'hopital')).toEqual([
      {
        kind: 'hopital',
        recordId: '990000001:hopital',
        name: "CH D'ICI - SITE ÉLOIGNÉ",
        commune: '99001',
        keys: ['finess:990000001'],
        details: {
          ...{ address: '1 RTE DU PRÉ', postalCode: '99000', city: 'ICI' },
          more: { categorie: 'Centre hospitalier' },
        },
      },
      {
        kind: 'hopital',
        recordId: '970000004:hopital',
        name: "CH DE L'ILE",
        commune: '97701',
        keys: ['finess:970000004'],
        details: {
          ...{ postalCode: '97100', city: 'ILE' },
          more: { categorie: 'Centre hospitalier, ancien hôpital local' },
        },
      },
    ]);
  });

  it('have a ward or a perinatal centre under one id, and say which emergencies they take', async () => {
    const { kept } = await outcomesOf(edition, files());
    const wards = kept.filter((point) => point.kind !== 'hopital');
    expect(
      wards.map(({ kind, recordId, commune, details }) => [
        ...[kind, recordId, commune, details?.more],
      ]),
    ).toEqual([
      ['maternite', '990000001:naissance', '99001', { type: 2 }],
      ['centre-perinatal-de-proximite', '2A0000002:naissance', '2A004', undefined],
      ['urgences', '990000001:urgences', '99001', { generales: true, pediatriques: true }],
    ]);
  });

  it('are left out, with the reason, when the public finds nothing there', async () => {
    const { leftOut } = await outcomesOf(edition, files());
    expect(leftOut).toEqual({
      'personne morale, pas un lieu': 1,
      'catégorie autre que les hôpitaux': 1,
      'sans maternité ni centre périnatal autorisé': 1,
      'sans urgences autorisées': 1,
    });
  });

  it('are refused with their file and line when their number is none or unknown', async () => {
    const { refused } = await outcomesOf(edition, files());
    expect(refused.map(({ file: name, line }) => [name, line])).toEqual([
      ['ID_2099r.csv', 6],
      ['PERINAT_2099r.csv', 5],
    ]);
  });
});

describe.each([
  ['2022', { hopital: 1_327, maternite: 471, 'centre-perinatal-de-proximite': 102, urgences: 624 }],
  ['2023', { hopital: 1_316, maternite: 461, 'centre-perinatal-de-proximite': 103, urgences: 619 }],
])('the real files of %s', (stamp, counts) => {
  realEdition(edition, stamp, ({ kept, leftOut, refused }) => {
    const kinds = kept.map((point) => point.kind);
    const counted = Object.keys(counts).map((kind) => [
      kind,
      kinds.filter((one) => one === kind).length,
    ]);
    expect([Object.fromEntries(counted), refused]).toEqual([counts, []]);
    expect(new Set(kept.map((point) => point.recordId)).size).toBe(kept.length);
    const others = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    expect(kept.length + others).toBe(stamp === '2022' ? 3_995 + 631 + 624 : 3_975 + 634 + 620);
  });
});
