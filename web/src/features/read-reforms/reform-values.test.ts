import { describe, expect, it } from '@jest/globals';
import { valuesOf } from './reform-values.js';

const PLACES = {
  __typename: 'TerritoryColumns' as const,
  ids: ['DEP-30', 'DEP-48', 'DEP-976'],
  names: ['Gard', 'Lozère', 'Mayotte'],
  slugs: ['gard', 'lozere', 'mayotte'],
  populations: [750_000, 75_000, null],
};

const columns = (...values: readonly [string, number][]) => ({
  __typename: 'ReformColumns' as const,
  ids: values.map(([id]) => id),
  values: values.map(([, value]) => value),
});

const rows = (isCount: boolean, ...values: readonly [string, number][]) =>
  valuesOf(columns(...values), PLACES, isCount).map(({ name, value, rate }) => [name, value, rate]);

describe('a figure of a reform by territory', () => {
  it('is in all of them: what has no change of it has zero', () => {
    expect(rows(true, ['DEP-48', 3])).toEqual([
      ['Lozère', 3, 4],
      ['Gard', 0, 0],
      ['Mayotte', 0, null],
    ]);
  });

  it('has the highest first: of the numbers, or of what they are for so many inhabitants', () => {
    const names = (isCount: boolean) =>
      rows(isCount, ['DEP-48', 3], ['DEP-30', 9], ['DEP-976', 1]).map(([name]) => name);
    expect(names(true)).toEqual(['Gard', 'Lozère', 'Mayotte']);
    expect(names(false)).toEqual(['Lozère', 'Gard', 'Mayotte']);
  });
});
