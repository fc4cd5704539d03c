import { describe, expect, it } from '@jest/globals';
import { territoryId } from '../../territory/territory-id.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import { StateGraph } from '../state-graph.js';
import type { TerritoryDraft } from '../territory-draft.js';
import { livingDraft } from '../territory-draft.js';
import type { YearCode } from '../year-code.js';
import { YearsFold } from './fold-years.js';

const { COMMUNE, COMMUNE_DELEGUEE, EPCI } = TerritoryLevel;
const commune = (code: string, name = code): TerritoryDraft =>
  livingDraft(COMMUNE, code, name, ['FR']);
const deleguee = (code: string, whole: string): TerritoryDraft =>
  livingDraft(COMMUNE_DELEGUEE, code, code, [territoryId(COMMUNE, whole), 'FR']);

const year = (
  n: number,
  living: readonly TerritoryDraft[],
  wholes: Record<string, string> = {},
): YearCode => ({
  ...{ year: n, populations: n - 3, wholes: new Map(Object.entries(wholes)) },
  living: new Map(living.map((t) => [t.id, t])),
});

function folded(...years: readonly YearCode[]) {
  const fold = new YearsFold(new StateGraph());
  for (const code of years) fold.add(code);
  const history = fold.history();
  const states = [...history.graph.states()].map(({ key, begin, end }) => {
    return [key, begin.reason, begin.after, end.reason, end.day].join(' ');
  });
  const locate = (key: string, day: string) =>
    history.graph
      .locate(key, day)
      .map((state) => state.key)
      .sort();
  return { states, locate, memberships: history.memberships };
}

describe('what two yearly codes tell', () => {
  it('is a merger when a code is gone into another, on a day between the two', () => {
    const { states, locate } = folded(
      year(2019, [commune('01001'), commune('01002')]),
      year(2021, [commune('01001', 'Ensemble')], { '01002': '01001' }),
    );
    expect(states).toContain('COM-01002@origin   MERGED 2021-01-01');
    expect(states).toContain('COM-01001@2021-01-01 MERGED 2019-01-01  ');
    expect(locate('COM-01002@origin', '2021-01-01')).toEqual(['COM-01001@2021-01-01']);
  });

  it('is a renaming when only the name changes', () => {
    const { states } = folded(
      year(2021, [commune('01001')]),
      year(2022, [commune('01001', 'Neuf')]),
    );
    expect(states).toEqual([
      'COM-01001@origin   RENAMED 2022-01-01',
      'COM-01001@2022-01-01 RENAMED 2021-01-01  ',
    ]);
  });

  it('is a split when a commune is back: each part goes on where it belongs', () => {
    const { states, locate } = folded(
      year(2019, [commune('01001'), deleguee('01002', '01001'), deleguee('01003', '01001')]),
      year(2021, [commune('01001'), commune('01002'), deleguee('01003', '01001')]),
    );
    expect(states).toContain('COM-01002@2021-01-01 RESTORED 2019-01-01  ');
    expect(states).toContain('COM-01001@origin   SPLIT 2021-01-01');
    expect(locate('COMD-01002@origin', '2021-01-01')).toEqual(['COM-01002@2021-01-01']);
    expect(locate('COMD-01003@origin', '2021-01-01')).toEqual(['COM-01001@2021-01-01']);
    expect(locate('COM-01001@origin', '2021-01-01')).toEqual([
      'COM-01001@2021-01-01',
      'COM-01002@2021-01-01',
    ]);
  });

  it('is a move of the chef-lieu when a commune keeps its name under another code', () => {
    const { states, locate } = folded(
      year(2024, [commune('01001', 'Une')]),
      year(2025, [commune('01002', 'Une')], { '01001': '01002' }),
    );
    expect(states).toContain('COM-01001@origin   CHEF_LIEU_CHANGED 2025-01-01');
    expect(locate('COM-01001@origin', '2025-01-01')).toEqual(['COM-01002@2025-01-01']);
  });

  it('is for a commune déléguée that is listed no longer that it is a mere part', () => {
    const { locate } = folded(
      year(2022, [commune('01001'), deleguee('01002', '01001')]),
      year(2023, [commune('01001')]),
    );
    expect(locate('COMD-01002@origin', '2023-01-01')).toEqual(['COM-01001@origin']);
  });

  it('is a new row of membership only where something changes', () => {
    const under = (epci: string) =>
      livingDraft(COMMUNE, '01001', 'Une', [territoryId(EPCI, epci), 'FR']);
    const { memberships } = folded(
      year(2022, [under('1')]),
      year(2023, [under('1')]),
      year(2024, [under('2')]),
    );
    expect(memberships.map(({ from, to, parents }) => [from, to, parents[0]])).toEqual([
      ['2022-01-01', '2024-01-01', 'EPCI-1'],
      ['2024-01-01', null, 'EPCI-2'],
    ]);
  });
});

describe('a list of one family between two codes', () => {
  const list = (n: number, family: 'COMMUNES' | 'EPCI', living: readonly TerritoryDraft[]) => ({
    ...year(n, living),
    family,
  });
  const epci = (code: string, name: string) => livingDraft(EPCI, code, name, ['FR']);

  it('halves the doubt on what communes became, and says nothing of other levels', () => {
    const { states } = folded(
      year(2019, [commune('01001'), commune('01002'), epci('200', 'CC')]),
      list(2020, 'COMMUNES', [commune('01001')]),
      year(2021, [commune('01001')]),
    );
    expect(states).toContain('COM-01002@origin   UNLISTED 2020-01-01');
    expect(states).toContain('EPCI-200@origin   UNLISTED 2021-01-01');
  });

  it('before the first code tells EPCI that are gone, and takes another spelling for the same name', () => {
    const { states } = folded(
      list(1999, 'EPCI', [epci('240', 'CC DE MONTREVEL'), epci('241', 'DISTRICT')]),
      list(2002, 'EPCI', [epci('240', 'CC de Montrevel')]),
      year(2019, [commune('01001'), epci('240', 'CC de Montrevel')]),
    );
    expect(states).toContain('EPCI-241@origin   UNLISTED 2002-01-01');
    expect(states.filter((state) => state.startsWith('EPCI-240'))).toEqual(['EPCI-240@origin    ']);
  });
});
