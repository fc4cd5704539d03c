import { describe, expect, it } from '@jest/globals';
import { tableOf } from './report.js';
import type { RowResult } from './row.js';
import { passes, ratioOf } from './row.js';

const sides = [
  { name: 'gateway', figures: [300, 100, 200] },
  { name: 'monolith', figures: [400, 400, 400] },
];
const row = (over: Partial<RowResult> = {}): RowResult => ({
  ...{ row: 1, question: 'nested', unit: 'requests/s', sides, notes: ['documents are cached'] },
  ...{ bar: { sense: 'at least', value: 0.5 }, reached: ratioOf(sides), ...over },
});
const environment = {
  ...{ date: '2026-01-01', node: 'v20.20.2', cores: 2, cpu: 'x', memoryGiB: 24 },
  ...{ kernel: 'linux 6', postgres: '18.4', commit: 'abc' },
};

describe('a row of the bench', () => {
  it('compares medians', () => {
    expect(row().reached).toBe(0.5);
  });

  it('passes at its bar, whichever its sense', () => {
    expect(passes(row())).toBe(true);
    expect(passes(row({ bar: { sense: 'at least', value: 0.51 } }))).toBe(false);
    expect(passes(row({ bar: { sense: 'at most', value: 0.5 } }))).toBe(true);
    expect(passes(row({ reached: NaN }))).toBe(false);
  });

  it('is told with its spread, its bar, its notes and the machine', () => {
    const table = tableOf(
      [row(), row({ row: 4, bar: { sense: 'at most', value: 0.1 } })],
      environment,
    );
    expect(table).toContain(
      '| 1 | nested | gateway: 200 (100 – 300) | monolith: 400 (400 – 400) | requests/s | 0.50 | ≥ 0.5 | ok |',
    );
    expect(table).toContain('| 0.50 | ≤ 0.1 | MISSED |');
    expect(table).toContain('- 1: documents are cached');
    expect(table).toContain('node v20.20.2');
  });
});
