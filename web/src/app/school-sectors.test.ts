import { describe, expect, it } from '@jest/globals';
import { isPrivateSchool, sectoredLevels } from './school-sectors.js';

describe('the caution about school sectors', () => {
  it.each([
    ['ecole-maternelle', 'primary'],
    ['ecole-elementaire', 'primary'],
    ['college', 'lowerSecondary'],
    ['lycee', 'upperSecondary'],
  ])('is about who sets those of « %s »', (kind, level) => {
    expect(sectoredLevels([kind])).toEqual([level]);
  });

  it('names each authority once, the youngest pupils first', () => {
    const kinds = ['lycee', 'mairie', 'ecole-elementaire', 'ecole-maternelle'];
    expect(sectoredLevels(kinds)).toEqual(['primary', 'upperSecondary']);
  });

  it('is not given for what has no sector', () => {
    expect(sectoredLevels(['mairie', 'erea', 'centre-information-orientation'])).toEqual([]);
  });

  it('tells a private school by what its producer says', () => {
    const status = (value: string) => [{ name: 'statut', value }];
    expect([status('Privé'), status('Public'), []].map(isPrivateSchool)).toEqual([
      ...[true, false, false],
    ]);
  });
});
