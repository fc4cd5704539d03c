import { describe, expect, it } from '@jest/globals';
import { normaliseName, slugOf } from './normalise-name.js';

describe('a searched name', () => {
  it.each([
    ['Saint-Étienne', 'saint etienne'],
    ['ST ETIENNE', 'saint etienne'],
    ['Ste-Foy-lès-Lyon', 'sainte foy les lyon'],
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['Œuilly', 'oeuilly'],
    ['  Est  ', 'est'],
    ['!?', ''],
  ])('%j is read as %j', (written, read) => {
    expect(normaliseName(written)).toBe(read);
  });

  it('stands in an address with hyphens', () => {
    expect(slugOf("Val-d'Isère")).toBe('val-d-isere');
  });
});
