import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realBeginning } from '@maillage/kit/testing';
import { BIBLIOTHEQUES } from './library.source.js';

const edition = editionOf(BIBLIOTHEQUES, 0);
const files = () => ({ libraries: fixtureFile(import.meta.url, 'fixtures/bibliotheques.csv') });

describe('the libraries', () => {
  it('become points, whose code had a decimal', async () => {
    const { kept } = await outcomesOf(edition, files());
    expect(kept[0]).toEqual({
      kind: 'bibliotheque',
      recordId: '11',
      name: 'Bibliothèque municipale',
      at: { lon: 3.01, lat: 46.5 },
      commune: '01001',
      details: {
        ...{ address: '1 rue du Livre, Mairie', postalCode: '01000', city: 'Ici' },
        hoursNote: '14,5 h par semaine',
        more: { statut: 'Bibliothèque municipale', surface: 290 },
      },
    });
  });

  it('are given without a place when they have none, and under their name without a code', async () => {
    const { kept } = await outcomesOf(edition, files());
    expect(kept.map(({ kind, recordId, commune }) => [kind, recordId, commune])).toEqual([
      ['bibliotheque', '11', '01001'],
      ['bibliotheque', '25', undefined],
      ['bibliotheque', 'sans-code:99000:99-annexe-d-ici', '99001'],
      ['bibliobus', '29', '99001'],
    ]);
  });

  it('are left out where the public does not enter, and refused with half a code', async () => {
    const { leftOut, refused } = await outcomesOf(edition, files());
    expect(leftOut).toEqual({
      'fermé au public : lieu uniquement administratif': 1,
      'fermé au public : bibliothèque départementale': 1,
    });
    expect(refused.map(({ line, code }) => [line, code])).toEqual([[8, 'ROW_INVALID']]);
  });
});

describe('the real file of 2025-04', () => {
  realBeginning(edition, '2025-04');
});
