import { describe, expect, it } from '@jest/globals';
import { TerritoryLevel } from '../territory/territory-level.js';
import { populationRows } from './constant-perimeter.js';
import { YearsFold } from './fold/fold-years.js';
import { StateGraph } from './state-graph.js';
import type { TerritoryDraft } from './territory-draft.js';
import { livingDraft } from './territory-draft.js';

const commune = (code: string, population: number): TerritoryDraft => ({
  ...livingDraft(TerritoryLevel.COMMUNE, code, code, ['DEP-01', 'FR']),
  population,
});
const above = (id: 'DEP-01' | 'FR', population: number): TerritoryDraft => {
  const level = id === 'FR' ? TerritoryLevel.FRANCE : TerritoryLevel.DEPARTEMENT;
  return { ...livingDraft(level, id.slice(-2), id, []), population };
};
const year = (n: number, communes: TerritoryDraft[], wholes: Record<string, string> = {}) => {
  const total = communes.reduce((sum, c) => sum + (c.population ?? 0), 0);
  const living = [above('FR', total), above('DEP-01', total), ...communes];
  return {
    ...{ year: n, populations: n - 3, wholes: new Map(Object.entries(wholes)) },
    living: new Map(living.map((t) => [t.id, t])),
  };
};

function valuesOf(...years: ReturnType<typeof year>[]): Record<string, unknown> {
  const fold = new YearsFold(new StateGraph());
  for (const code of years) fold.add(code);
  const living = [...(years.at(-1)?.living.values() ?? [])];
  return Object.fromEntries(
    [...populationRows(fold.history(), living)].map(([id, , vintage, , value, constant]) => {
      return [`${String(id)} ${String(vintage)}`, [value, constant]];
    }),
  );
}

describe('a population on a constant perimeter', () => {
  it('of a commune is the sum of those that merged into it', () => {
    const values = valuesOf(
      year(2019, [commune('01001', 10), commune('01002', 5)]),
      year(2021, [commune('01001', 16)], { '01002': '01001' }),
    );
    expect(values['COM-01001 2016']).toEqual([10, 15]);
    expect(values['COM-01002 2016']).toEqual([5, null]);
    expect(values['COM-01001 2018']).toEqual([16, 16]);
    expect(values['DEP-01 2016']).toEqual([15, 15]);
  });

  it('is not known for communes that were one, and is for what holds them all', () => {
    const values = valuesOf(
      year(2019, [commune('01001', 15)], { '01002': '01001' }),
      year(2021, [commune('01001', 11), commune('01002', 5)]),
    );
    expect(values['COM-01001 2016']).toEqual([15, null]);
    expect(values['COM-01002 2016']).toBeUndefined();
    expect(values['DEP-01 2016']).toEqual([15, 15]);
  });
});
