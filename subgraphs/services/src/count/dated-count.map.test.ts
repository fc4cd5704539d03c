import { describe, expect, it } from '@jest/globals';
import type { ServiceKind } from '../kind/kind.type.js';
import { toDatedCount } from './dated-count.map.js';

const KIND = { code: 'bureau' } as ServiceKind;
const MOMENT = { asOf: '2018-01-01', knownAt: new Date('2026-01-01T00:00:00Z') };
const PEOPLED = { population: 20_000, areaKm2: 10 };
const BETWEEN = { on: '2016-08-21', isBetween: true };
const FOUND = { points: 14, maybeGone: 3, maybeThere: 2 };

describe('a dated count', () => {
  it('is bounded by the points that may have gone and those that may have come', () => {
    const count = toDatedCount(KIND, MOMENT, BETWEEN, PEOPLED, FOUND);
    expect(count).toMatchObject({ ...MOMENT, count: 14, possible: { low: 11, high: 16 } });
    expect(count).toMatchObject({ per10000: 7, perKm2: 1.4, unreliable: false });
  });

  it('is nil where something was observed and no point was there', () => {
    const count = toDatedCount(KIND, MOMENT, BETWEEN, PEOPLED);
    expect(count).toMatchObject({ count: 0, possible: { low: 0, high: 0 }, unreliable: true });
    expect(count.interval?.high).toBeCloseTo(1.8444, 3);
  });

  it('is absent, and so is all that is drawn from it, where nothing was observed yet', () => {
    const count = toDatedCount(KIND, MOMENT, { on: null, isBetween: false }, PEOPLED, FOUND);
    expect(count).toMatchObject({ count: null, possible: null, per10000: null, interval: null });
  });

  it('has no rate where what divides it is unknown', () => {
    const unknown = { population: null, areaKm2: null };
    const count = toDatedCount(KIND, MOMENT, BETWEEN, unknown, FOUND);
    expect(count).toMatchObject({ count: 14, per10000: null, perKm2: null, interval: null });
  });
});
