import { describe, expect, it } from '@jest/globals';
import type { Windows } from './spans.js';
import { axisOf, daysOf, lanesOf, placeOn, spansOf, ticksOf } from './spans.js';

const WINDOWS: Windows = {
  sources: ['ecoles', 'laposte', 'laposte', 'laposte'],
  natures: ['OPENED', 'CLOSED', 'OPENED', 'CLOSED'],
  afters: [null, '2016-08-21', '2016-08-21', null],
  befores: [null, '2020-12-15', '2020-12-15', '2016-08-21'],
  years: [2021, null, null, null],
  counts: [4, 20, 30, 1],
};
const spans = spansOf(WINDOWS);
const [, between] = spans;

describe('a timeline', () => {
  it('has one span for each time of a source, natures together', () => {
    expect(spans.map(({ source, total }) => [source, total])).toEqual([
      ['ecoles', 4],
      ['laposte', 50],
      ['laposte', 1],
    ]);
    expect([...(between?.counts ?? [])]).toEqual([
      ['CLOSED', 20],
      ['OPENED', 30],
    ]);
  });

  it('has a lane for each source, the fullest first', () => {
    expect(lanesOf(spans).map(({ source, total, most }) => [source, total, most])).toEqual([
      ['laposte', 51, 50],
      ['ecoles', 4, 4],
    ]);
  });

  it('begins a span the day after the file that did not show it yet', () => {
    expect(spans.map(daysOf)).toEqual([
      { from: '2021-01-01', to: '2021-12-31' },
      { from: '2016-08-22', to: '2020-12-15' },
      { from: null, to: '2016-08-21' },
    ]);
  });

  it('draws spans end to end, over all the time that is known', () => {
    const axis = axisOf(spans) ?? { start: 0, end: 0 };
    const [last, middle, first] = spans.map((span) => placeOn(axis, span));
    const endOf = (place = { left: 0, width: 0 }) => place.left + place.width;
    expect(first?.left).toBe(0);
    expect(endOf(first)).toBeCloseTo(middle?.left ?? -1, 9);
    expect(endOf(last)).toBeCloseTo(100, 9);
  });

  it.each([
    ['2016-08-21', '2021-12-31', [2017, 2018, 2019, 2020, 2021]],
    ['1999-01-01', '2026-11-26', [2000, 2005, 2010, 2015, 2020, 2025]],
    ['2026-03-01', '2026-11-26', []],
  ])('names a few years from %s to %s', (from, to, years) => {
    const axis = { start: Date.parse(from), end: Date.parse(to) };
    expect(ticksOf(axis).map(({ year }) => year)).toEqual(years);
  });

  it('is nothing where nothing changed', () => {
    expect([axisOf([]), lanesOf([])]).toEqual([null, []]);
  });
});
