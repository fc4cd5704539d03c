import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realBeginning } from '@maillage/kit/testing';
import { COG_2020 } from './cog-2020.source.js';

const edition = editionOf(COG_2020, 0);
const read = () =>
  outcomesOf(edition, { communes: fixtureFile(import.meta.url, 'fixtures/communes2020.csv') });

describe('a row of the code of 2020', () => {
  it('is a commune with what is above it, or a part with its commune', async () => {
    const { kept } = await read();
    expect(kept.map((item) => item.about === 'OFFICIAL_CODE' && item.data)).toEqual([
      {
        ...{ level: 'COMMUNE', code: '00901', name: 'La Petite-Ici' },
        parents: ['ARR-012', 'DEP-01', 'REG-84'],
      },
      {
        ...{ level: 'COMMUNE', code: '97690', name: 'Là-Bas' },
        parents: ['DEP-976', 'REG-06'],
      },
      {
        ...{ level: 'COMMUNE_DELEGUEE', code: '2A902', name: 'Là-Haut' },
        parents: ['COM-2A903'],
      },
      { level: 'COMMUNE_ASSOCIEE', code: '00904', name: 'À Côté', parents: ['COM-00901'] },
      {
        ...{ level: 'ARRONDISSEMENT_MUNICIPAL', code: '13990' },
        ...{ name: 'Grande Ville 1er Arrondissement', parents: ['COM-13991'] },
      },
    ]);
  });

  it('is refused when a part names no commune, or a code has lost a character', async () => {
    const { refused } = await read();
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [7, 'ROW_INVALID'],
      [8, 'ROW_INVALID'],
    ]);
  });
});

describe('the real code of 2020', () => {
  realBeginning(edition, '2020');
});
