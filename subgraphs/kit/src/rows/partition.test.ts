import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { partition } from './partition.js';

describe('rows of a producer', () => {
  it('are kept or refused with their place and the reason', () => {
    const rows = [{ code: '01' }, { code: 1 }, null];
    const { kept, rejected } = partition(rows, z.object({ code: z.string() }));
    expect(kept).toEqual([{ code: '01' }]);
    expect(rejected.map((r) => r.line)).toEqual([2, 3]);
    expect(rejected[0]?.reason).toMatch(/^code: .*string/);
  });

  it('keep the place they have in the file when some are not concerned', () => {
    const { rejected } = partition(['a', 1, 'b', true], z.string(), (row) => row !== 1);
    expect(rejected.map((r) => r.line)).toEqual([4]);
  });
});
