import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { from, HubClient } from '../e2e/process/hub-client.js';
import type { OwnHub } from '../e2e/process/own-hub.js';
import { ownHub } from '../e2e/process/own-hub.js';
import { HostileClient } from './hostile-client.js';
import { inParallel } from './in-parallel.js';
import type { Memory } from './memory.js';
import { compared, MEMORY_PROBE, memoryOf } from './memory.js';
import { OrdinaryLoad } from './ordinary-load.js';

const HOSTILE = 10_000;
const WARM_UP = 4000;
const SOAK_MS = 150_000;
const AT_A_TIME = 16;

/** Longer than the hub keeps a connection that is idle. */
const REST_MS = 12_000;

/** How much more than before it may hold after. */
const GROWTH = 1.2;

/** An address may ask this often; this machine is not counted but when it says whose address it is. */
const RATE = 20;
const RATED = { MAILLAGE_RATE_PER_MINUTE: String(RATE), MAILLAGE_TRUST_PROXY: 'loopback' };

let hub: OwnHub;
beforeAll(async () => {
  hub = await ownHub('heavy', { imports: [MEMORY_PROBE], env: RATED });
}, 420_000);
afterAll(() => (hub as OwnHub | undefined)?.end(), 30_000);

/** What the hub holds when nobody asks it anything. */
async function rested(): Promise<Memory> {
  await sleep(REST_MS);
  return memoryOf(hub.process.child);
}

async function soak(ms: number): Promise<OrdinaryLoad> {
  const load = new OrdinaryLoad(hub.base);
  const end = Date.now() + ms;
  await inParallel(
    Infinity,
    AT_A_TIME,
    (index) => load.send(index),
    () => Date.now() > end,
  );
  return load;
}

function expectNoGrowth(what: string, before: Memory, after: Memory): void {
  process.stdout.write(compared(what, before, after));
  expect(after.rss).toBeLessThan(before.rss * GROWTH);
  expect(after.heap).toBeLessThan(before.heap * GROWTH);
}

describe('the memory of the hub', () => {
  it('is the same after ten thousand hostile requests, each answered as it deserves', async () => {
    await soak(10_000);
    await inParallel(WARM_UP, AT_A_TIME, (i) => new HostileClient(hub.base).send(HOSTILE + i));
    const before = await rested();
    const hostile = new HostileClient(hub.base);
    const silent = hostile.stayUntilCut(200);
    await inParallel(HOSTILE - 200, AT_A_TIME, (index) => hostile.send(index));
    await silent;
    const after = await rested();
    const sent = [...hostile.sent.values()];
    expect(sent.reduce((sum, count) => sum + count)).toBe(HOSTILE);
    expect(hostile.unexpected).toEqual([]);
    expectNoGrowth(`${HOSTILE} hostile requests of ${sent.length} kinds`, before, after);
    expect((await fetch(`${hub.base}/health/ready`)).status).toBe(200);
  });

  it('is the same after minutes of ordinary load, none of it refused', async () => {
    const before = await rested();
    const load = await soak(SOAK_MS);
    const after = await rested();
    expect(load.failures).toEqual([]);
    expectNoGrowth(`${load.answered} ordinary requests in ${SOAK_MS / 1000} s`, before, after);
  });
});

describe('an address that asked too often', () => {
  it('is served again once the time that it was told has passed', async () => {
    const client = new HubClient(Number(new URL(hub.base).port));
    const hasty = from('203.0.113.5');
    await Promise.all(Array.from({ length: RATE }, () => client.name(hasty)));
    const refused = await client.name(hasty);
    expect([refused.status, refused.body]).toMatchObject([
      429,
      { errors: [{ extensions: { code: 'RATE_LIMITED' } }] },
    ]);
    await sleep(Number(refused.headers.get('retry-after')) * 1000);
    expect(await client.name(hasty)).toMatchObject({
      body: { data: { territory: { name: 'Lille' } } },
    });
  });
});
