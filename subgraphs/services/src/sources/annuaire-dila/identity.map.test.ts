import { describe, expect, it } from '@jest/globals';
import { identity } from './identity.map.js';

const office = (Nom: string, codeInsee = '00001') => ({ id: 'x-00001-01', Nom, codeInsee });

describe('a town hall', () => {
  it.each([
    ['Mairie du Coglès', 'Mairie déléguée - Le Coglès'],
    ["Mairie d'Élan", 'Mairie déléguée - Élan'],
    ['Mairie de La Chapelle-Hullin', 'Mairie - La Chapelle-Hullin'],
  ])('is known again by its place: « %s », « %s »', (before, after) => {
    expect(identity('mairie', office(before))).toEqual(identity('mairie', office(after, '00099')));
  });

  it('is another one in another département', () => {
    const there = office('Mairie d’Ici', '97401');
    expect(identity('mairie', there)).toEqual({ keys: ['mairie:974:ici'] });
  });
});

describe('a probation service', () => {
  it('is known by its name, since its id went to a branch, whose id is told apart', () => {
    const service = office('service pénitentiaire d’Ici');
    expect(identity('service-penitentiaire-d-insertion', service)).toEqual({
      keys: ['spip:service penitentiaire d ici'],
    });
    const branch = identity('antenne-penitentiaire-d-insertion', office('Antenne d’Ici'));
    expect(branch).toEqual({ recordId: 'antenne_x-00001-01' });
  });
});

describe('any other office', () => {
  it('has its id alone', () => {
    expect(identity('caf', office('Caf d’Ici'))).toEqual({});
  });
});
