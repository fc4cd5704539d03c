import { expect, it } from '@jest/globals';
import { exampleNames } from './example-name.js';

it('takes the first comments of an example as its titles, in both languages', () => {
  const text = '# Les gares du Nord.\n# en: The stations of Nord\nquery { x }';
  expect(exampleNames('a/b.graphql', text)).toEqual({
    fr: 'Les gares du Nord',
    en: 'The stations of Nord',
  });
});

it('has its French title in English too while nobody has written another', () => {
  expect(exampleNames('a/b.graphql', '# Les gares\nquery { x }').en).toBe('Les gares');
});

it('falls back to the name of the file, whatever comment stands further down', () => {
  const { fr } = exampleNames('a/gares-du-nord.graphql', 'query {\n # rien\n x }');
  expect(fr).toBe('gares du nord');
});
