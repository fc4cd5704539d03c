import { describe, expect, it } from '@jest/globals';
import { labelDay } from './label-day.js';

describe('the day of a label', () => {
  it.each([
    ['Espace labellisé 15/01/2021', '2021-01-15'],
    ['Espace labellisé 01/2020', '2020-01-01'],
    ['01/09/2020', '2020-09-01'],
  ])('is read in « %s »', (sentence, day) => {
    expect(labelDay(sentence)).toBe(day);
  });

  it.each(['Espace labellisé', '31/02/2021', 'Espace labellisé 13/2020', undefined])(
    'is none in « %s »',
    (sentence) => {
      expect(labelDay(sentence)).toBeUndefined();
    },
  );
});
