import { describe, expect, it } from '@jest/globals';
import { freshnessOf } from '../snapshots/index.js';
import { qualityOf } from './quality.js';

const ROWS = { kept: 80, refused: 20, exact: 40, coded: 60 };
const UNPROMISED = freshnessOf('IRREGULAR', '2026-01-01', '2026-06-01');

describe('the quality of a source', () => {
  it('is the mean of its parts, each told', () => {
    expect(qualityOf(ROWS, UNPROMISED, '2026-06-01')).toEqual({
      score: 68,
      parts: [
        { name: 'ROWS_KEPT', value: 0.8 },
        { name: 'EXACT_PLACES', value: 0.5 },
        { name: 'USABLE_CODES', value: 0.75 },
      ],
    });
  });

  it('counts freshness where a cadence is promised, a half at twice the time allowed', () => {
    const fresh = (today: string) =>
      qualityOf(ROWS, freshnessOf('WEEKLY', '2026-01-01', today), today)?.parts.at(-1);
    expect(fresh('2026-01-15')).toEqual({ name: 'FRESHNESS', value: 1 });
    expect(fresh('2026-01-29')).toEqual({ name: 'FRESHNESS', value: 0.5 });
  });

  it('has no part for what is not measured', () => {
    const facts = { kept: 80, refused: 20, exact: null, coded: null };
    expect(qualityOf(facts, UNPROMISED, '2026-06-01')).toEqual({
      score: 80,
      parts: [{ name: 'ROWS_KEPT', value: 0.8 }],
    });
  });

  it('does not exist before a row has come', () => {
    expect(qualityOf({ kept: 0, refused: 0, exact: 0, coded: 0 }, UNPROMISED, '2026-06-01')).toBe(
      null,
    );
  });

  it('is nought where every row is refused', () => {
    const refused = { kept: 0, refused: 5, exact: 0, coded: 0 };
    expect(qualityOf(refused, UNPROMISED, '2026-06-01')?.score).toBe(0);
  });
});
