import { describe, expect, it } from '@jest/globals';
import { readMapState, writeMapState } from './map-state.js';
import { observedBy, permanent, stopAt, stopsOf } from './stops.js';

const [poste, school] = [{ code: 'poste' }, { code: 'ecole' }];
const observations = {
  knownAt: '2026-11-26T07:21:00.001Z',
  days: [
    { on: '2016-08-21', kinds: [poste] },
    { on: '2020-12-15', kinds: [poste, school] },
  ],
};
const stops = stopsOf(observations);

describe('the stops of the time bar', () => {
  it('are the days that were observed, then today', () => {
    expect(stops).toEqual([
      { day: '2016-08-21', kinds: 1 },
      { day: '2020-12-15', kinds: 2 },
      { day: null, kinds: 2 },
    ]);
  });

  it.each([
    [null, 2],
    ['2020-12-15', 1],
    ['2018-01-01', 0],
    ['2010-01-01', -1],
  ])('on %s is number %i: what the last one by then showed', (asOf, at) => {
    expect(stopAt(stops, asOf)).toBe(at);
  });
});

it.each([
  ['poste', '2018-01-01', '2016-08-21'],
  ['ecole', '2018-01-01', null],
  ['ecole', null, '2020-12-15'],
])('%s was observed by %s on %s', (code, asOf, on) => {
  expect(observedBy(observations, code, asOf)).toBe(on);
});

describe('a permanent address', () => {
  const state = (query: string) => readMapState(new URLSearchParams(query));

  it('says the day and what was known of it', () => {
    expect(writeMapState(permanent(state(''), observations))).toBe(
      '/carte?au=2026-11-26&su=2026-11-26T07:21:00.001Z',
    );
  });

  it('keeps the day and the instant that it already has', () => {
    const asked = 'au=2016-08-21&su=2026-01-01T00:00:00Z';
    expect(writeMapState(permanent(state(asked), observations))).toBe(`/carte?${asked}`);
  });
});
