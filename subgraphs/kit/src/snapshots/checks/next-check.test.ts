import { describe, expect, it } from '@jest/globals';
import { nextCheck } from './next-check.js';

const START = new Date('2026-01-01T00:00:00Z');
const after = (hours: number): number => START.getTime() + hours * 3_600_000;
const checked = (failures: number) => ({ source: 'poste', startedAt: START, failures });

describe('when a producer is asked again', () => {
  it('is at once when it never was', () => {
    expect(nextCheck('YEARLY', null)).toBe(0);
  });

  it('follows its cadence', () => {
    expect(nextCheck('DAILY', checked(0))).toBe(after(12));
    expect(nextCheck('MONTHLY', checked(0))).toBe(after(72));
  });

  it('is never, once it publishes no more', () => {
    expect(nextCheck('ENDED', checked(0))).toBeNull();
  });

  it.each([
    [1, 0.25],
    [2, 0.5],
    [5, 4],
    [20, 12],
  ])('is later and later after %d failures, never later than its cadence', (failures, hours) => {
    expect(nextCheck('DAILY', checked(failures))).toBe(after(hours));
  });

  it('is after a failure too where it has ended: what it published was not read', () => {
    expect(nextCheck('ENDED', checked(1))).toBe(after(0.25));
  });
});
