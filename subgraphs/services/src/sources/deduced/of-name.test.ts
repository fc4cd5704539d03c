import { describe, expect, it } from '@jest/globals';
import { ofArea, ofCommune } from './of-name.js';

describe('a name after « de »', () => {
  it.each([
    ['Roubaix', 0, 'de Roubaix'],
    ['Arras', 1, 'd’Arras'],
    ['Le Havre', 2, 'du Havre'],
    ['La Rochelle', 3, 'de La Rochelle'],
    ['Les Mées', 4, 'des Mées'],
    ["L'Escale", 5, "de L'Escale"],
  ])('of the commune %s is written %3$s', (name, link, written) => {
    expect(ofCommune(name, link)).toBe(written);
  });

  it.each([
    ['Ain', 5, 'de l’Ain'],
    ['Nord', 2, 'du Nord'],
    ['Gironde', 3, 'de la Gironde'],
    ['Landes', 4, 'des Landes'],
    ['Ille-et-Vilaine', 1, 'd’Ille-et-Vilaine'],
    ['Paris', 0, 'de Paris'],
  ])('of the département %s is written %3$s', (name, link, written) => {
    expect(ofArea(name, link)).toBe(written);
  });
});
