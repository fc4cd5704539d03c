import { describe, expect, it } from '@jest/globals';
import type { ServiceKind } from '../kind/kind.type.js';
import type { TurnoverParts } from './turnover.map.js';
import { toServiceTurnover } from './turnover.map.js';

const NOTHING = {
  ...{ openings: 0, closures: 0, closuresOfStock: 0, conversionsIn: 0, conversionsOut: 0 },
  ...{ replacements: 0, replacementsIn: 0, maybeOpenings: 0, maybeClosures: 0 },
};

/** Two years between two snapshots, 100 points at the start. */
const turnover = (found: Partial<typeof NOTHING>, more: Partial<TurnoverParts> = {}) =>
  toServiceTurnover({
    ...{ kind: { code: 'bureau' } as ServiceKind, stock: 100, perimeter: 'v1' },
    ...{ period: { from: '2020-01-01', to: '2022-01-01' }, knownAt: new Date(0) },
    ...{ observedFrom: '2020-01-01', observedTo: '2022-01-01' },
    ...{ found: { ...NOTHING, ...found }, ...more },
  });

describe('rates of a period', () => {
  it('are openings and closures by point of the start', () => {
    const told = turnover({ openings: 4, closures: 10, closuresOfStock: 10 });
    expect(told).toMatchObject({ stock: 100, openingRate: 0.04, closureRate: 0.1, turnover: 0.07 });
    expect(told.net).toBeCloseTo(-0.06, 12);
  });

  it('count neither conversions nor replacements', () => {
    const told = turnover({ conversionsOut: 20, replacements: 30 });
    expect(told).toMatchObject({ conversionsOut: 20, replacements: 30, closureRate: 0, net: 0 });
  });

  it('are brought to a year by what is left of the stock', () => {
    const told = turnover({ closures: 20, closuresOfStock: 19 });
    expect(told.annualisedClosureRate).toBeCloseTo(0.1, 3);
  });

  it('are of the years that were observed, not of those to come', () => {
    const period = { from: '2020-01-01', to: '2030-01-01' };
    const told = turnover({ closures: 19, closuresOfStock: 19 }, { period });
    expect(told.annualisedClosureRate).toBeCloseTo(0.1, 3);
  });

  it('carry exact intervals', () => {
    const { interval } = turnover({ closures: 1, closuresOfStock: 1 });
    expect(interval?.openings.low).toBe(0);
    expect(interval?.openings.high).toBeCloseTo(0.036889, 5);
    expect(interval?.closures.low).toBeCloseTo(0.00025315, 7);
  });

  it('never say that more may have closed than there were, unless some came since', () => {
    const few = { stock: 5 };
    const all = turnover({ closures: 4, closuresOfStock: 4 }, few).interval?.closures;
    expect(all?.high).toBeCloseTo(0.99495, 5);
    const more = turnover({ closures: 4, closuresOfStock: 3 }, few).interval?.closures;
    expect(more?.high).toBeGreaterThan(1);
  });

  it('tell apart what may have happened out of the period', () => {
    const told = turnover({ maybeOpenings: 2, maybeClosures: 3 });
    expect(told).toMatchObject({ openings: 0, uncertain: { openings: 2, closures: 3 } });
    expect(told.note).toContain('2 ouverture(s) et 3 fermeture(s)');
  });
});

describe('no rate', () => {
  it('is given of fewer than five points, whose events are still told', () => {
    const told = turnover({ closures: 1 }, { stock: 4 });
    expect(told).toMatchObject({ suppressed: 'TOO_FEW', closures: 1, stock: 4 });
    expect(told).toMatchObject({ closureRate: null, interval: null, annualisedClosureRate: null });
    expect(turnover({}, { stock: 5 }).suppressed).toBeNull();
  });

  it.each([
    ['nobody had looked at the start', { observedFrom: null }],
    ['nobody has looked since', { observedTo: '2020-01-01' }],
  ])('nor any count is given where %s', (_case, more) => {
    const told = turnover({ maybeClosures: 3 }, more);
    expect(told).toMatchObject({ suppressed: 'NOT_OBSERVED', stock: null, closures: null });
    expect(told.uncertain.closures).toBe(3);
  });
});
