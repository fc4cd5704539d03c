import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realEdition } from '@maillage/kit/testing';
import { CONSEILLERS_NUMERIQUES } from './host.source.js';

const edition = editionOf(CONSEILLERS_NUMERIQUES, 0);
const files = () => ({ hosts: fixtureFile(import.meta.url, 'fixtures/cnfs.json') });

describe('the hosts of digital advisers', () => {
  it('are one point each, with all their posts and the first decision', async () => {
    const { kept, leftOut } = await outcomesOf(edition, files());
    expect(kept[0]).toEqual({
      kind: 'conseiller-numerique',
      recordId: '99999999900001',
      name: "COMMUNE D'ICI",
      at: { lon: 3.01, lat: 46.5 },
      commune: '01001',
      keys: ['siret:99999999900001'],
      details: {
        address: '1 PL DE LA MAIRIE, HOTEL DE VILLE, 01000 ICI',
        ...{ postalCode: '01000', city: 'Ici' },
        more: { postes: 3, decision: '2021-03-24', statut: 'publique', franceServices: true },
      },
    });
    expect(leftOut).toEqual({ 'autres postes de la même structure': 1 });
  });

  it('are placed by their commune without coordinates, and never name a person', async () => {
    const { kept } = await outcomesOf(edition, files());
    expect(kept[1]).toMatchObject({ name: 'Entrepreneur individuel', commune: '99002' });
    expect(kept[1]?.at).toBeUndefined();
  });

  it('are refused, one by one, without a name and a SIRET', async () => {
    const { refused } = await outcomesOf(edition, files());
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [4, 'ROW_INVALID'],
      [5, 'ROW_INVALID'],
    ]);
  });
});

describe('the real file of 2022-06', () => {
  realEdition(edition, '2022-06', ({ kept, leftOut, refused }) => {
    expect([kept.length, refused.length]).toEqual([1_418, 7]);
    expect(leftOut).toEqual({ 'autres postes de la même structure': 25 });
    expect(kept.filter((point) => point.at === undefined)).toHaveLength(12);
  });
});
