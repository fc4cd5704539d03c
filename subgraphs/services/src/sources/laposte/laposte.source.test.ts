import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realBeginning } from '@maillage/kit/testing';
import { LA_POSTE } from './laposte.source.js';

const edition = editionOf(LA_POSTE, 0);

describe('the contact points of La Poste', () => {
  it('become points of their kind, with the commune as it was written', async () => {
    const files = { points: fixtureFile(import.meta.url, 'fixtures/points.csv') };
    const { kept } = await outcomesOf(edition, files);
    expect(kept).toEqual([
      {
        kind: 'bureau-de-poste',
        recordId: '00001A',
        name: 'ICI BP',
        at: { lon: 3.01, lat: 46.5 },
        commune: '00001',
        details: {
          ...{ address: '1 RUE DE LA POSTE', postalCode: '00100', city: 'ICI', phone: '3631' },
        },
      },
      {
        kind: 'agence-postale-communale',
        recordId: '00002A',
        name: 'LE BOURG AP',
        at: { lon: 3.401, lat: 46.501 },
        atCommuneCentre: true,
        commune: '00002',
        details: { address: 'LE BOURG, MAIRIE', postalCode: '00200', city: 'LE BOURG' },
      },
      {
        kind: 'relais-poste',
        recordId: '00003A',
        name: 'AILLEURS RP',
        commune: '00003',
        details: { postalCode: '00300', city: 'AILLEURS' },
      },
    ]);
  });

  it('are refused with their line when their kind or place is none', async () => {
    const files = { points: fixtureFile(import.meta.url, 'fixtures/points.csv') };
    const { refused } = await outcomesOf(edition, files);
    expect(refused.map(({ line, code, recordId }) => [line, code, recordId])).toEqual([
      [5, 'ROW_INVALID', '00004A'],
      [6, 'ROW_INVALID', '00005A'],
    ]);
  });
});

describe.each(['2016-08-21', '2020-12-15'])('the real file of %s', (stamp) => {
  realBeginning(edition, stamp);
});
