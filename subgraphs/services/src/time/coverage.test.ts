import { describe, expect, it } from '@jest/globals';
import type { Spoken } from './coverage.js';
import { Coverage } from './coverage.js';

const KIND = 1;
const country: Spoken = {
  ...{ kind: KIND, source: 'national', rank: 1, area: 'FR' },
  days: ['2016-08-21', '2020-12-15'],
};
const local: Spoken = {
  ...{ kind: KIND, source: 'local', rank: 0, area: 'DEP-01' },
  days: ['2019-01-01'],
};
const on = (day: string, ...spoken: Spoken[]): Coverage => new Coverage(spoken, day);

describe('the snapshot that says how a day was', () => {
  it.each([
    ['the last one before the day', '2018-01-01', '2016-08-21', '2020-12-15'],
    ['the one of that very day', '2016-08-21', '2016-08-21', '2020-12-15'],
    ['the last of all, later', '2024-01-01', '2020-12-15', null],
    ['none before the first', '2016-08-20', null, '2016-08-21'],
  ])('is %s', (_case, day, expected, next) => {
    expect(on(day, country).of(KIND, 'DEP-59')).toEqual({
      ...{ source: 'national', on: expected, next },
    });
  });

  it('is of the source that is counted there, even before it spoke', () => {
    const seen = on('2018-01-01', country, local);
    expect(seen.of(KIND, 'DEP-01')).toEqual({ source: 'local', on: null, next: '2019-01-01' });
    expect(seen.counted([KIND], ['DEP-01', 'DEP-59'])).toEqual([
      { kind: KIND, departement: 'DEP-59', source: 'national', on: '2016-08-21' },
    ]);
  });
});

describe('a territory of several départements', () => {
  it('is dated by the oldest of the snapshots that it is counted from', () => {
    const seen = on('2021-01-01', country, local);
    const expected = { on: '2019-01-01', isBetween: false };
    expect(seen.ofTerritory(KIND, ['DEP-01', 'DEP-59'])).toEqual(expected);
  });

  it('is not counted before each part of it was observed', () => {
    const seen = on('2018-01-01', country, local);
    expect(seen.ofTerritory(KIND, ['DEP-01', 'DEP-59']).on).toBeNull();
    expect(seen.ofTerritory(KIND, ['DEP-59'])).toEqual({ on: '2016-08-21', isBetween: true });
  });

  it('does without the parts that nobody ever speaks of', () => {
    const seen = on('2019-06-01', local);
    expect(seen.ofTerritory(KIND, ['DEP-01', 'DEP-59']).on).toBe('2019-01-01');
    expect(seen.ofTerritory(KIND, ['DEP-59']).on).toBeNull();
  });

  it('is between two snapshots only when the day is not that of one', () => {
    expect(on('2016-08-21', country).ofTerritory(KIND, ['DEP-59']).isBetween).toBe(false);
    expect(on('2024-01-01', country).ofTerritory(KIND, ['DEP-59']).isBetween).toBe(false);
  });
});
