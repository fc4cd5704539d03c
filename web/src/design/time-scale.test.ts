import { describe, expect, it } from '@jest/globals';
import { boundsOf, placedSpan, yearsOf } from './time-scale.js';

const BOUNDS = boundsOf(['2020-12-15', '2016-08-21']);

describe('the axis of a drawing', () => {
  it('begins and ends with a year', () => {
    expect(BOUNDS).toEqual({ from: '2016-01-01', to: '2021-01-01' });
  });

  it('names each year of a few, and some of many', () => {
    expect(yearsOf(BOUNDS).map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
    expect(yearsOf(boundsOf(['1999-01-01', '2026-01-01'])).map(({ year }) => year)).toEqual([
      ...[2000, 2010, 2020],
    ]);
  });
});

describe('a span between two days', () => {
  it('stands where they are', () => {
    const year = { from: '2019-01-01', to: '2020-01-01' };
    expect(placedSpan('2019-01-01', '2020-01-01', year)).toEqual({ left: 0, width: 100 });
    const { left, width } = placedSpan('2016-08-21', '2020-12-15', BOUNDS);
    expect([left, left + width].map(Math.round)).toEqual([13, 99]);
  });

  it('begins with the drawing where nobody knows its first day', () => {
    expect(placedSpan(null, '2018-07-02', BOUNDS).left).toBe(0);
  });

  it('stays within the drawing', () => {
    expect(placedSpan('2010-01-01', '2030-01-01', BOUNDS)).toEqual({ left: 0, width: 100 });
  });
});
