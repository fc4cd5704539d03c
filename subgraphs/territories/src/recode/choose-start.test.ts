import { describe, expect, it } from '@jest/globals';
import { StateReason } from '../state/state-reason.js';
import type { StateRow } from '../state/state.row.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { chooseStart, outcomeOf } from './choose-start.js';
import { RecodeOutcome } from './recode-outcome.js';

const state = (
  key: string,
  [from, to]: readonly [string | null, string | null],
  other: Partial<StateRow> = {},
): StateRow => ({
  ...{ key, territory: 'COM-1', code: '1', level: TerritoryLevel.COMMUNE, name: key },
  ...{ valid_from: from, from_after: null, begin_reason: null, begin_words: null },
  ...{ valid_to: to, to_after: null, end_reason: null, end_words: null },
  ...other,
});
const first = state('first', [null, '2012'], { end_reason: StateReason.BECAME_DELEGUEE });
const part = state('part', ['2012', '2014'], { level: TerritoryLevel.COMMUNE_DELEGUEE });
const again = state('again', ['2014', null]);
const states = [first, part, again];
const chosen = (from: string | null, to: string) => {
  const start = chooseStart(states, { from, to });
  return start === null ? null : [start.state.key, start.back];
};

describe('the state that a code means', () => {
  it.each([
    ['without a day is the commune that bears it on the day asked', null, '2020', ['again', false]],
    ['without a day is the last commune that bore it before', null, '2013', ['first', false]],
    ['on a day is the commune of that day', '2000', '2020', ['first', false]],
    ['on a day is the part where no commune bears it', '2013', '2020', ['part', false]],
    ['is followed back when the day asked is before it', '2020', '2000', ['again', true]],
  ])('%s', (_rule, from, to, found) => {
    expect(chosen(from, to)).toEqual(found);
  });

  it('is none for a code that nothing bore on its day', () => {
    expect(chooseStart([again], { from: '2000', to: '2020' })).toBeNull();
    expect(chooseStart([], { from: null, to: '2020' })).toBeNull();
  });

  it('is the first one when all of them come after the day asked', () => {
    expect(chooseStart([again], { from: null, to: '2000' })).toEqual({ state: again, back: true });
  });
});

describe('what became of a code', () => {
  const start = { state: first, back: false };
  it.each([
    [[], RecodeOutcome.LOST],
    [['1'], RecodeOutcome.UNCHANGED],
    [['2'], RecodeOutcome.MERGED],
    [['1', '2'], RecodeOutcome.DIVIDED],
  ])('that leads to %j is %s', (found, outcome) => {
    expect(outcomeOf(states, start, found)).toBe(outcome);
  });

  it('is told by its last end, changes of name aside', () => {
    const named = state('named', [null, '1950'], { end_reason: StateReason.RENAMED });
    const moved = state('moved', ['1950', '1968'], { end_reason: StateReason.DEPARTEMENT_CHANGED });
    expect(outcomeOf([named, moved], { state: named, back: false }, ['2'])).toBe(
      RecodeOutcome.DEPARTEMENT_CHANGED,
    );
  });

  it('is PART for what was no commune', () => {
    expect(outcomeOf(states, { state: part, back: false }, ['2'])).toBe(RecodeOutcome.PART);
  });
});
