import { describe, expect, it } from '@jest/globals';
import { silentLogger } from '@maillage/kit/testing';
import type { SyncEnd } from './sync-messages.js';
import { SyncSchedule } from './sync-schedule.js';

const MINUTE = 60_000;

function scheduled(ended: () => Promise<SyncEnd>, canAsk = true): SyncSchedule {
  return new SyncSchedule({
    canAsk: () => Promise.resolve(canAsk),
    run: () => ({ ended: ended(), cancel: () => undefined }),
    ...{ logger: silentLogger, random: () => 0 },
  });
}

const inMinutes = async (schedule: SyncSchedule): Promise<number> =>
  Math.round((await schedule.turn()) / MINUTE);

describe('the next turn', () => {
  it.each([
    ['when the next producer is due', { kind: 'next', at: Date.now() + 90 * MINUTE }, 90],
    ['in six hours at most', { kind: 'next', at: Date.now() + 9_000 * MINUTE }, 360],
    ['in six hours when nothing is due ever again', { kind: 'next', at: null }, 360],
    ['in a minute at least', { kind: 'next', at: 1 }, 1],
    ['in ten minutes when another replica asks', { kind: 'busy' }, 10],
  ] as const)('is %s', async (_, end, minutes) => {
    expect(await inMinutes(scheduled(() => Promise.resolve(end)))).toBe(minutes);
  });

  it('is later and later after turns that end badly, and soon again after a good one', async () => {
    let end: Promise<SyncEnd> = Promise.resolve({ kind: 'busy' });
    const schedule = scheduled(() => end);
    const failing = async (): Promise<number> => {
      end = Promise.reject(new Error('killed'));
      return inMinutes(schedule);
    };
    expect([await failing(), await failing(), await failing()]).toEqual([5, 10, 20]);
    end = Promise.resolve({ kind: 'next', at: 1 });
    expect([await inMinutes(schedule), await failing()]).toEqual([1, 5]);
  });

  it('asks nothing without a mirror nor the network, and looks again in an hour', async () => {
    const schedule = scheduled(() => Promise.reject(new Error('asked')), false);
    expect(await inMinutes(schedule)).toBe(60);
  });
});
