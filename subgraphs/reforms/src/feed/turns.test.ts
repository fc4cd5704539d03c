import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

describe('work that takes turns', () => {
  it('is so much at once, in the order in which it was asked for, a failure being its own', async () => {
    const turns = new Turns(2);
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const work = (rank: number) =>
      turns.take(async () => {
        begun.push(rank);
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        if (rank === 1) throw new Error('its own');
        return rank;
      });
    const done = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(work));
    expect([most, begun]).toEqual([2, [0, 1, 2, 3, 4, 5]]);
    expect(done.map(({ status }) => status === 'rejected')).toEqual(
      [0, 1, 2, 3, 4, 5].map((rank) => rank === 1),
    );
    expect(await work(6)).toBe(6);
  });
});
