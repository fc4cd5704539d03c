import { describe, expect, it } from '@jest/globals';
import { barsOf, populationOf } from './population-values.js';

describe('the population that a page tells', () => {
  const values = [
    { vintage: 2023, value: 98_286 },
    { vintage: 2016, value: 96_412 },
  ];
  const alive = (population: number | null) => ({ population, alive: true });
  const GONE = { population: null, alive: false };

  it('is that of today, with the year of the latest value', () => {
    expect(populationOf(alive(98_286), values)).toEqual({
      ...{ value: 98_286, year: 2023, past: false },
    });
  });

  it('has no year when the page and the latest value differ, or none is known', () => {
    expect(populationOf(alive(1), values)?.year).toBeNull();
    expect(populationOf(alive(1), null)?.year).toBeNull();
  });

  it('is the last one known of a territory that is gone', () => {
    const known = [
      { vintage: 2020, value: 380 },
      { vintage: 2022, value: null },
    ];
    expect(populationOf(GONE, [...values.slice(1), ...known])).toEqual({
      ...{ value: 380, year: 2020, past: true },
    });
  });

  it('is not told when nobody knows it, and no past one stands for that of today', () => {
    expect(populationOf(GONE, [])).toBeNull();
    expect(populationOf(alive(null), values)).toBeNull();
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
