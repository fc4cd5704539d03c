import { describe, expect, it } from '@jest/globals';
import { BoundedCache } from './bounded-cache.js';

describe('a bounded cache', () => {
  it('lets go what was not asked for longest when there is no more room', async () => {
    const cache = new BoundedCache<string>(10, (text) => text.length);
    await cache.set('a', 'xxxx');
    await cache.set('b', 'xxxx');
    await cache.get('a');
    await cache.set('c', 'xxxx');
    expect([await cache.get('a'), await cache.get('b'), await cache.get('c')]).toEqual([
      'xxxx',
      undefined,
      'xxxx',
    ]);
  });

  it('keeps nothing that is larger than itself', async () => {
    const cache = new BoundedCache<string>(10, (text) => text.length);
    await cache.set('a', 'x'.repeat(11));
    expect(await cache.get('a')).toBeUndefined();
  });
});
