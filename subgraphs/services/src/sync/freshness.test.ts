import { describe, expect, it } from '@jest/globals';
import { daysLate } from './freshness.js';

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
