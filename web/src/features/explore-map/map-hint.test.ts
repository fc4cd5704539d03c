import { expect, it } from '@jest/globals';
import { mixWords } from './map-hint.js';

it('says what a cluster is made of in words', () => {
  const kinds = [
    { code: 'gare', label: 'Gare' },
    { code: 'mairie', label: 'Mairie' },
  ];
  expect(mixWords('mairie:12 gare:3', kinds)).toBe('Mairie : 12 · Gare : 3');
});
