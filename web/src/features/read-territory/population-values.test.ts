import { describe, expect, it } from '@jest/globals';
import { barsOf, yearOf } from './population-values.js';

describe('the year of a population', () => {
  const values = [
    { vintage: 2023, value: 98_286 },
    { vintage: 2016, value: 96_412 },
  ];

  it('is that of the latest value', () => {
    expect(yearOf({ population: 98_286 }, values)).toBe(2023);
  });

  it('is not told when the page and the latest value differ, or none is known', () => {
    expect(yearOf({ population: 1 }, values)).toBeNull();
    expect(yearOf({ population: null }, [])).toBeNull();
    expect(yearOf({ population: 1 }, null)).toBeNull();
  });
});

describe('the bars of a population', () => {
  it('start from zero, in order of years, the tallest filling the height', () => {
    const values = [
      { vintage: 2023, constantValue: 50 },
      { vintage: 2016, constantValue: 200 },
    ];
    expect(barsOf(values)).toEqual([
      { year: 2016, value: 200, height: 1 },
      { year: 2023, value: 50, height: 0.25 },
    ]);
  });

  it('leave out years that do not compare, and bear a place without anyone', () => {
    expect(barsOf([{ vintage: 2016, constantValue: null }])).toEqual([]);
    expect(barsOf([{ vintage: 2016, constantValue: 0 }])).toEqual([
      { year: 2016, value: 0, height: 0 },
    ]);
  });
});
