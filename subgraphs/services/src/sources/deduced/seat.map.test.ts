import { describe, expect, it } from '@jest/globals';
import { LeftOut } from '@maillage/kit';
import {
  departementCouncil,
  epciSeat,
  prefecture,
  regionCouncil,
  subPrefecture,
  townHall,
} from './seat.map.js';

const area = (code: string, nom: string, zone = 'metro') => ({
  ...{ code, nom, zone, typeLiaison: 0, chefLieu: '99001' },
});

describe('seats deduced from the official code', () => {
  it('are at a commune, under an id that says what they were deduced from', () => {
    const row = {
      type: 'commune-actuelle' as const,
      code: '99001',
      nom: 'Le Bourg',
      typeLiaison: 2,
      departement: '99',
    };
    expect(townHall(row)).toEqual({
      kind: 'mairie',
      recordId: 'mairie:99001',
      name: 'Mairie du Bourg',
      commune: '99001',
    });
  });

  it('have no town hall where the package calls a district a commune', () => {
    const row = { type: 'commune-actuelle' as const, code: '98411', nom: 'Îles', typeLiaison: 0 };
    expect(townHall({ ...row, departement: '984' })).toBeInstanceOf(LeftOut);
  });

  it('have no sous-préfecture where the préfecture is', () => {
    const row = { code: '991', nom: 'Bourg', typeLiaison: 0, departement: '99', chefLieu: '99001' };
    expect(subPrefecture(row, new Set(['99001']))).toBeInstanceOf(LeftOut);
    expect(subPrefecture(row, new Set())).toMatchObject({ name: 'Sous-préfecture de Bourg' });
  });

  it('put an EPCI in its most populated commune', () => {
    const membres = [
      { code: '99001', populationMunicipale: 10 },
      { code: '99002', populationMunicipale: 20 },
    ];
    expect(epciSeat({ code: '200000001', nom: 'CC', membres }).commune).toBe('99002');
  });

  it('have no département council in Paris, nor a second one in Alsace and Corse', () => {
    const councils = ['75', '2A', '2B', '68', '972', '973'].map((c) =>
      departementCouncil(area(c, 'X')),
    );
    expect(councils.every((one) => one instanceof LeftOut)).toBe(true);
    expect(departementCouncil(area('67', 'Bas-Rhin'))).toMatchObject({
      name: 'Collectivité européenne d’Alsace',
    });
  });

  it('leave out overseas collectivities', () => {
    expect(prefecture(area('975', 'X', 'com'))).toBeInstanceOf(LeftOut);
    expect(regionCouncil(area('988', 'X', 'com'))).toBeInstanceOf(LeftOut);
  });
});
