import type { Territories } from './geo-api.js';

/** An invented region of two départements, with as many communes as it is asked to have. */
export const territoriesOf = (communes: number): Territories => ({
  regions: [{ nom: 'Région-du-Milieu', code: '99' }],
  departements: [
    { nom: 'Haute-Fiction', code: '9A', codeRegion: '99' },
    { nom: 'Basse-Fiction', code: '9B', codeRegion: '99' },
  ],
  epcis: [
    {
      ...{ nom: 'CC du Milieu', code: '299900001', population: 12_345 },
      ...{ codesDepartements: ['9A', '9B'], codesRegions: ['99'] },
    },
  ],
  communes: Array.from({ length: communes }, (_, rank) => {
    const departement = rank % 2 === 0 ? '9A' : '9B';
    const code = `${departement}${String(rank + 1).padStart(3, '0')}`;
    return {
      ...{ nom: `L’Épine-${code}`, code, codeDepartement: departement, codeRegion: '99' },
      ...{ siren: `2199${code.slice(2)}000`, codeEpci: '299900001' },
      ...{ codesPostaux: [`${departement}000`, `${departement}100`], population: 100 + rank },
      centre: { type: 'Point', coordinates: [2 + rank / 1000, 46] },
    };
  }),
});
