import { describe, expect, it } from '@jest/globals';
import type { Typology } from './typology-values.js';
import { latestOf, toldIn, unitOf } from './typology-values.js';

const typology = (code: string, more: Partial<Typology> = {}): Typology => ({
  variable: { code, label: code, labelEn: code, unit: '', definition: '', definitionEn: '' },
  ...{ vintage: 2024, value: null, constantValue: null, category: null, constantCategory: null },
  missing: null,
  source: { title: 'Grille', producer: 'ANCT', url: 'https://example.org', sourceId: null },
  ...more,
});
const town = { label: 'Bourg', labelEn: 'Town' };

describe('the typologies of a territory', () => {
  it('are the last of each variable, without the population', () => {
    const values = [
      typology('population'),
      typology('zrr', { vintage: 2021 }),
      typology('zrr', { vintage: 2022 }),
      typology('qpv'),
    ];
    expect(latestOf(values).map(({ variable, vintage }) => [variable.code, vintage])).toEqual([
      ['zrr', 2022],
      ['qpv', 2024],
    ]);
  });

  it.each([
    ['its class, in the language of the page', { category: town }, 'Town'],
    ['the class of what it was made of', { constantCategory: town }, 'Town'],
    ['its number, nil included', { value: 0 }, '0'],
    ['its number with what is after the point', { value: 12.5 }, '~12.5'],
    ['nothing where there is none', {}, null],
  ])('are told as %s', (_rule, more, told) => {
    const formats = { count: String, rate: (n: unknown) => `~${String(n)}` };
    expect(toldIn(typology('x', more), 'en', formats)).toBe(told);
  });

  it.each([
    [1, 'quartiers', 'quartier'],
    [0, 'habitants', 'habitant'],
    [1.5, 'jours par an', 'jour par an'],
    [2, 'quartiers', 'quartiers'],
    [1, 'km', 'km'],
  ])('have a unit that agrees: %d %s', (value, unit, told) => {
    const one = typology('x', { value });
    expect(unitOf({ ...one, variable: { ...one.variable, unit } })).toBe(told);
  });
});
