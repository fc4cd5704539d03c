import { describe, expect, it } from '@jest/globals';
import type { Spoken } from '../time/coverage.js';
import { observedDays } from './observed-days.js';

const poste: Spoken = {
  ...{ kind: 1, source: 'poste', rank: 1, area: 'FR', days: ['2016-08-21', '2020-12-15'] },
};
const town: Spoken = { ...poste, source: 'town', rank: 0, area: 'DEP-01', days: ['2019-01-01'] };
const other: Spoken = { ...poste, source: 'other', rank: 2, days: ['2022-01-01'] };
const days = (...spoken: Spoken[]): string[] => observedDays(spoken).map(({ on }) => on);

describe('the days on which services were observed', () => {
  it('are those of each source that is counted somewhere, in order', () => {
    expect(days(poste, town)).toEqual(['2016-08-21', '2019-01-01', '2020-12-15']);
  });

  it('are not those of a source that another stands before everywhere', () => {
    expect(days(poste, other)).toEqual(['2016-08-21', '2020-12-15']);
  });

  it('tell the kinds and the sources of each day, once', () => {
    const second = { ...poste, kind: 2, days: ['2020-12-15'] };
    expect(observedDays([poste, second]).at(-1)).toEqual({
      ...{ on: '2020-12-15', kinds: [1, 2], sources: ['poste'] },
    });
  });
});
