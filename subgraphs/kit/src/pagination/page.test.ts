import 'reflect-metadata';

import { describe, expect, it } from '@jest/globals';
import { pageOf } from './page.type.js';

describe('a page', () => {
  it('counts its list once, however often the total is asked', async () => {
    let counts = 0;
    const count = () => Promise.resolve((counts += 1));
    const page = pageOf(['a', 'b'], 1, count, (row) => row);
    expect([await page.totalCount, await page.totalCount]).toEqual([1, 1]);
    expect(counts).toBe(1);
  });

  it('counts nothing when no total is asked', () => {
    const count = () => Promise.reject(new Error('counted'));
    expect(pageOf(['a', 'b'], 1, count, (row) => row).pageInfo).toEqual({
      ...{ hasNextPage: true, endCursor: 'a' },
    });
  });
});
