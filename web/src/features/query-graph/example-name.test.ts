import { expect, it } from '@jest/globals';
import { exampleName } from './example-name.js';

it('takes the first comment as the title of an example', () => {
  expect(exampleName('a/b.graphql', '# Les gares du Nord.\nquery { x }')).toBe('Les gares du Nord');
});

it('falls back to the name of the file, whatever comment stands further down', () => {
  expect(exampleName('a/gares-du-nord.graphql', 'query {\n # rien\n x }')).toBe('gares du nord');
});
