import { describe, expect, it } from '@jest/globals';
import { daysLate, freshnessOf } from './freshness.js';

describe('a source against its cadence', () => {
  it('is late once two of its periods have passed', () => {
    expect(daysLate('MONTHLY', '2026-01-01', '2026-03-04')).toBeNull();
    expect(daysLate('MONTHLY', '2026-01-01', '2026-03-05')).toBe(1);
  });

  it('is never late when it promises nothing', () => {
    expect(daysLate('IRREGULAR', '1990-01-01', '2026-01-01')).toBeNull();
    expect(daysLate('ENDED', '1990-01-01', '2026-01-01')).toBeNull();
  });
});

describe('the freshness of a source', () => {
  it('is told with the last day on which it is still on time', () => {
    expect(freshnessOf('MONTHLY', '2026-01-01', '2026-03-04')).toEqual({
      ...{ status: 'ON_TIME', describes: '2026-01-01', expectedBy: '2026-03-04' },
    });
    expect(freshnessOf('MONTHLY', '2026-01-01', '2026-03-05').status).toBe('LATE');
  });

  it('is unknown where nothing is promised or nothing has come', () => {
    const unknown = { status: 'UNKNOWN', expectedBy: null };
    expect(freshnessOf('IRREGULAR', '1990-01-01', '2026-01-01')).toMatchObject(unknown);
    expect(freshnessOf('DAILY', null, '2026-01-01')).toMatchObject(unknown);
  });

  it('is no matter once the source has ended', () => {
    expect(freshnessOf('ENDED', '2022-01-01', '2026-01-01').status).toBe('ENDED');
  });
});
