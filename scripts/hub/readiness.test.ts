import { describe, expect, it } from '@jest/globals';
import { Readiness } from './readiness.js';

const well = { version: () => Promise.resolve('1') };
const away = { version: () => Promise.reject(new Error('away')) };

describe('the readiness of the hub', () => {
  it('is that of every subgraph', async () => {
    expect(await new Readiness([well, well]).isReady()).toBe(true);
    expect(await new Readiness([well, away]).isReady()).toBe(false);
  });

  it('does not wait for what does not answer', async () => {
    const silent = { version: () => new Promise<never>(() => undefined) };
    expect(await new Readiness([well, silent]).isReady()).toBe(false);
  });

  it('is asked of the data at most once a second, however often it is asked for', async () => {
    let asked = 0;
    let now = 0;
    const counting = { version: () => Promise.resolve((asked += 1)) };
    const readiness = new Readiness([counting], () => now);
    await Promise.all([readiness.isReady(), readiness.isReady()]);
    now = 999;
    await readiness.isReady();
    expect(asked).toBe(1);
    now = 1000;
    await readiness.isReady();
    expect(asked).toBe(2);
  });
});
