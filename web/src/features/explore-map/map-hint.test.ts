import { expect, it } from '@jest/globals';
import { formatsIn } from '../../i18n/formats.js';
import { mixWords } from './map-hint.js';

it('says what a cluster is made of in words', () => {
  const names: Readonly<Record<string, string>> = { gare: 'Gare', mairie: 'Mairie' };
  const words = { kindName: (code: string) => names[code] ?? code, formats: formatsIn('fr') };
  expect(mixWords('mairie:12 gare:3', words)).toBe('Mairie\u00a0: 12 · Gare\u00a0: 3');
});
