import { describe, expect, it } from '@jest/globals';
import { FakeRegister } from '../testing/fake-register.js';
import type { Reader } from '../testing/live-bench.js';
import { LiveBench, settled } from '../testing/live-bench.js';

const STEPS = 400;
const FILTERS = [1, 2, 3] as const;

/** One who follows, through as many subscriptions as it takes. */
interface Follower {
  readonly modulo: number;
  reader: Reader;
  /** What its earlier subscriptions told. */
  readonly told: number[];
  start: string | null;
  cursor: string | null;
  isAway: boolean;
}

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

class Crowd {
  readonly followers: Follower[] = [];
  private readonly random: (below: number) => number;

  constructor(
    seed: number,
    private readonly bench: LiveBench,
  ) {
    this.random = randomOf(seed);
  }

  /** Something happens. */
  step(): void {
    const { register, clock } = this.bench;
    const acts: (() => unknown)[] = [
      () => {
        register.add(1 + this.random(7));
      },
      () => {
        register.add(1);
      },
      () => {
        this.come();
      },
      () => this.leave(),
      () => {
        this.resume();
      },
      () => {
        this.resume();
      },
      () => {
        register.fail();
      },
      () => (register.isDown = !register.isDown),
      () => (register.answerInstead = register.answerInstead === null ? AWAY : null),
      () => {
        clock.pass();
      },
      () => {
        clock.pass();
      },
    ];
    acts[this.random(acts.length)]?.();
  }

  /** All who were away come back, and nothing fails any more. */
  async calm(): Promise<void> {
    const { register, clock } = this.bench;
    register.isDown = false;
    register.answerInstead = null;
    for (const follower of this.followers) if (follower.isAway) this.reopen(follower);
    register.add(6);
    for (let turn = 0; turn < 60; turn += 1) {
      await settled();
      clock.pass();
    }
  }

  private come(): void {
    if (this.followers.length >= 30) return;
    const modulo = FILTERS[this.random(FILTERS.length)] ?? 1;
    const reader = this.bench.open({ f: { modulo } });
    const rest = { told: [], start: null, cursor: null, isAway: false };
    this.followers.push({ modulo, reader, ...rest });
  }

  private async leave(): Promise<void> {
    const follower = this.one(({ isAway }) => !isAway);
    if (follower === undefined) return;
    follower.isAway = true;
    const { reader } = follower;
    await reader.stream?.return();
    this.remember(follower);
  }

  private resume(): void {
    const follower = this.one(({ isAway }) => isAway);
    if (follower !== undefined) this.reopen(follower);
  }

  private reopen(follower: Follower): void {
    const { modulo, cursor } = follower;
    follower.reader = this.bench.open({ f: { modulo }, after: cursor });
    follower.isAway = false;
  }

  remember(follower: Follower): void {
    const { reader, told } = follower;
    told.push(...reader.ids.splice(0));
    follower.start ??= reader.first;
    follower.cursor = reader.cursor ?? follower.cursor;
  }

  private one(isFit: (follower: Follower) => boolean): Follower | undefined {
    const fit = this.followers.filter(isFit);
    return fit[this.random(Math.max(fit.length, 1))];
  }
}

const AWAY = {
  data: { c: null },
  errors: [{ message: 'away', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
};

/** What a follower was to be told from where it began. */
function expected({ modulo, start }: Follower, length: number): number[] {
  const from = Number(start?.slice(1));
  const all = Array.from({ length: length - from }, (_, i) => from + 1 + i);
  return all.filter((n) => n % modulo === 0);
}

describe('whatever fails, leaves and comes back', () => {
  const seeds = Array.from({ length: 12 }, (_, i) => i + 1);
  it.each(seeds)('nothing is lost and nothing comes twice (seed %d)', async (seed) => {
    const register = new FakeRegister(seed % 2 === 0);
    register.largest = 1 + (seed % 5);
    const bench = new LiveBench(register, { maxWaiting: 10_000 });
    const crowd = new Crowd(seed, bench);
    for (let step = 0; step < STEPS; step += 1) {
      crowd.step();
      if (step % 3 !== 0) await settled();
    }
    await crowd.calm();
    for (const follower of crowd.followers) {
      crowd.remember(follower);
      expect(follower.told).toEqual(expected(follower, register.length));
    }
    expect(register.length).toBeGreaterThan(100);
    expect(crowd.followers.length).toBeGreaterThan(15);
    // Nobody is kept apart longer than needed: those who follow the same share again.
    expect(bench.live.upstreamCount).toBe(FILTERS.length);
  });
});
