import { describe, expect, it } from '@jest/globals';
import { isCode, readQuery, wordsOf } from './query-words.js';

const kinds = [
  { code: 'gare', label: 'Gare ou halte ferroviaire', labelEn: 'Railway station' },
  { code: 'mairie', label: 'Mairie', labelEn: 'Town hall' },
  { code: 'prefecture', label: 'Préfecture', labelEn: 'Prefecture' },
  { code: 'sous-prefecture', label: 'Sous-préfecture', labelEn: 'Sub-prefecture' },
];
const read = (query: string) => {
  const { kinds: found, place } = readQuery(query, kinds);
  return [found.map((kind) => kind.code), place];
};

describe('a search', () => {
  it('names a kind and a place, in either order, accents and plurals forgiven', () => {
    expect(read('mairie roubaix')).toEqual([['mairie'], 'roubaix']);
    expect(read('Aix-en-Provence, mairies')).toEqual([['mairie'], 'aix en provence']);
    expect(read('town hall lyon')).toEqual([['mairie'], 'lyon']);
    expect(read('PREFECTURE de Lille')).toEqual([['prefecture'], 'lille']);
    expect(read('gare')).toEqual([['gare'], '']);
  });

  it('takes the longer name for what it is', () => {
    expect(read('sous-préfecture douai')).toEqual([['sous-prefecture'], 'douai']);
  });

  it('begins to name a kind while it is typed, and is still a place', () => {
    expect(read('mair')).toEqual([['mairie'], 'mair']);
    expect(read('ma')).toEqual([[], 'ma']);
  });

  it('is a place when it names no kind', () => {
    expect(read('Roubaix')).toEqual([[], 'Roubaix']);
  });
});

it('compares words without accents, hyphens and plurals', () => {
  expect(wordsOf('Sous-Préfectures de l’Œuvre')).toEqual(['sou', 'prefecture', 'de', 'l', 'œuvre']);
});

describe('an official code', () => {
  it.each(['59512', '2a004', '2B', '59', '974', '200093201'])('may be « %s »', (code) => {
    expect(isCode(code)).toBe(true);
  });

  it.each(['roubaix', '595', '5951', '59 512', ''])('is not « %s »', (text) => {
    expect(isCode(text)).toBe(false);
  });
});
