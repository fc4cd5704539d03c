import { describe, expect, it } from '@jest/globals';
import { inLanguage, languageOf, plainPath } from './language.js';

describe('the language of an address', () => {
  it.each([
    ['/', 'fr'],
    ['/carte', 'fr'],
    ['/en', 'en'],
    ['/en/carte', 'en'],
    ['/entreprise', 'fr'],
  ])('of « %s » is %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });

  it.each([
    ['/', '/en'],
    ['/carte?niveau=commune', '/en/carte?niveau=commune'],
    ['/?x=1', '/en?x=1'],
    ['/en/sources', '/en/sources'],
  ])('changes « %s » into « %s », and back', (path, english) => {
    expect(inLanguage(path, 'en')).toBe(english);
    expect(inLanguage(english, 'fr')).toBe(plainPath(path));
  });
});
