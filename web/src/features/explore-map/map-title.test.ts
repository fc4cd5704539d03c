import { describe, expect, it } from '@jest/globals';
import { readMapState } from './map-state.js';
import { filterSentence, mapTitle } from './map-title.js';

const KINDS = [
  { code: 'gare', label: 'Gare', labelEn: 'Station', operatorType: 'OPERATEUR' },
  { code: 'mairie', label: 'Mairie', labelEn: 'Town hall', operatorType: 'COLLECTIVITE' },
].map((kind) => ({ ...kind, deduced: false, count: 1 })) as Parameters<typeof mapTitle>[1];
const state = (query: string) => readMapState(new URLSearchParams(query));

describe('the title of the map', () => {
  it.each([
    ['fr', 'Gare, pour 10 000 habitants — départements'],
    ['en', 'Station, per 10,000 inhabitants — départements'],
  ] as const)('speaks the language of the page: %s', (language, title) => {
    expect(mapTitle(state(''), KINDS, language)).toBe(title);
  });

  it('says the day of the past that is shown', () => {
    expect(mapTitle(state('au=2016-08-21'), KINDS, 'fr')).toMatch(/, au 21 août 2016$/);
  });

  it('says when nothing is shown', () => {
    expect(mapTitle(state('mot=zzz'), KINDS, 'fr')).toMatch(/^Aucun type de service/);
  });
});

describe('the filter in words', () => {
  it.each([
    ['', ''],
    ['operateurs=etat', 'rendus par : État'],
    [
      'operateurs=etat,operateur&mot=pref',
      'rendus par : État ou Opérateur, dont le nom contient « pref »',
    ],
  ])('« %s » reads « %s »', (query, sentence) => {
    expect(filterSentence(state(query), 'fr')).toBe(sentence);
  });
});
