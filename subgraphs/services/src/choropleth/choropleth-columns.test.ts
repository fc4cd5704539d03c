import { describe, expect, it } from '@jest/globals';
import { readColumns } from './choropleth-columns.js';

describe('columns that come as one text each', () => {
  it('are lists of the same length, where an unknown value is null', () => {
    const columns = readColumns([{ ids: 'COM-01001,COM-2A004', values: '3.5,', counts: '7,0' }]);
    expect(columns).toEqual({
      ids: ['COM-01001', 'COM-2A004'],
      values: [3.5, null],
      counts: [7, 0],
    });
  });

  it('keep six decimals', () => {
    const { values } = readColumns([{ ids: 'a', values: '0.12345678901', counts: '1' }]);
    expect(values).toEqual([0.123457]);
  });

  it('read a value too small for decimals as PostgreSQL writes it', () => {
    const { values } = readColumns([{ ids: 'a', values: '1.5e-05', counts: '1' }]);
    expect(values).toEqual([0.000015]);
  });

  it('are empty where the level has no territory', () => {
    const columns = readColumns([{ ids: null, values: null, counts: null }]);
    expect(columns).toEqual({ ids: [], values: [], counts: [] });
  });
});
