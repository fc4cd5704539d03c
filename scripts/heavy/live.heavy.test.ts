import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { metricsOf } from '../crowd/hub-metrics.js';
import { LiveScene, TOGETHER } from '../crowd/live-scene.js';
import { clusterUrl } from '../e2e/process/embedded-cluster.js';
import { ready, startWithin } from '../e2e/process/hub-process.js';
import type { OwnHub } from '../e2e/process/own-hub.js';
import { ownHub } from '../e2e/process/own-hub.js';
import { freePort } from '../testing/free-port.js';
import type { Memory } from './memory.js';
import { compared, MEMORY_PROBE, memoryOf } from './memory.js';
import { muteSocket } from './mute-socket.js';
import { Reconnections } from './reconnections.js';

const CLIENTS = 5000;
const TRANSACTIONS = 6;

/** Of the hub's heap, for one who follows: the socket, its stream, and what waits for it. */
const MOST_KB = 100;

/** Rounds of transactions until the hub has compiled what it runs, then those that are looked at. */
const WARM_UP = 8;
const LONG = 16;

/** Of the hub's heap: a change that each of 20 filters keeps once takes 3.5 kB. */
const MOST_KB_OF_A_CHANGE = 1;

/** How much more than before the hub may hold once they are gone, and how long that takes. */
const GROWTH = 1.3;
const REST_MS = 15_000;

const ENV = {
  MAILLAGE_MAX_CONNECTIONS: '7000',
  MAILLAGE_MAX_SUBSCRIPTIONS: '6000',
  // So that few batches tell who does not read.
  MAILLAGE_WAITING_BATCHES: '3',
  MAILLAGE_TRUST_PROXY: 'loopback',
};

let hub: OwnHub;
beforeAll(async () => {
  hub = await ownHub('heavy-live', { imports: [MEMORY_PROBE], env: ENV });
}, 420_000);
afterAll(() => (hub as OwnHub | undefined)?.end(), 30_000);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const memory = (): Promise<Memory> => memoryOf(hub.process.child);

/** Commits several times, each heard whole before the next. @returns how long the last of each took, in milliseconds */
async function committed(scene: LiveScene): Promise<readonly number[]> {
  const lasts: number[] = [];
  for (let i = 0; i < TRANSACTIONS; i += 1) {
    scene.clear();
    await scene.commit();
    const { latencies, ...wrong } = await scene.settle();
    expect(wrong).toEqual({ lost: 0, twice: 0, astray: 0 });
    lasts.push(Math.max(...latencies));
  }
  expect(scene.trouble).toEqual([]);
  return lasts;
}

describe('five thousand who follow, one in two by Server-Sent Events', () => {
  let before: Memory;
  let scene: LiveScene;
  beforeAll(async () => {
    before = await memory();
    scene = await LiveScene.open(hub.base, hub.data, { clients: CLIENTS, streamOneIn: 2 });
  }, 300_000);

  it('take little memory each', async () => {
    const crowded = await memory();
    say(compared(`${String(CLIENTS)} who follow`, before, crowded));
    expect(((crowded.heap - before.heap) * 1024) / CLIENTS).toBeLessThan(MOST_KB);
  });

  it('are told everything once, while one beside them reads nothing and is cut, with the word to resume', async () => {
    const mute = await muteSocket(hub.base);
    const lasts = [...(await committed(scene))];
    // The kernel keeps some MB for a socket that is not read.
    while ((await metricsOf(hub.base)).cut === 0) lasts.push(...(await committed(scene)));
    say(`last of each transaction: ${lasts.join(', ')} ms`);
    const closed = once(mute, 'close') as Promise<[number]>;
    mute.resume();
    expect((await closed)[0]).toBe(4290);
  });

  it('are told everything once, while others reconnect a hundred times a second', async () => {
    const [own, strangers] = [
      new Reconnections(hub.base),
      new Reconnections(hub.base, '203.0.113.9'),
    ];
    const storms = Promise.all([own.run(50), strangers.run(50)]);
    const lasts = await committed(scene);
    for (const storm of [own, strangers]) storm.end();
    await storms;
    const told = [own, strangers].map((s) => `${s.opened} opened and ${s.refused.length} refused`);
    say(`reconnections: ${told.join('; of one address: ')}; last ${lasts.join(', ')} ms`);
    expect(own.refused).toEqual([]);
    // 120 a minute: of two minutes, should the machine be so slow.
    expect(strangers.opened).toBeLessThanOrEqual(240);
    expect(strangers.refused.length).toBeGreaterThan(0);
    expect(strangers.refused.filter((said) => !/^429 [1-9]\d*$/.test(said))).toEqual([]);
  });

  it('give back what they took, once they are gone', async () => {
    await scene.close();
    await sleep(REST_MS);
    const after = await memory();
    say(compared('before they came and once they are gone', before, after));
    expect(await metricsOf(hub.base)).toMatchObject({ clients: 0, upstreams: 0 });
    expect(after.heap).toBeLessThan(before.heap * GROWTH);
  });
});

describe('the hub, while the same few follow for long', () => {
  it('keeps nothing of what it told them', async () => {
    const scene = await LiveScene.open(hub.base, hub.data, { clients: 200, streamOneIn: 2 });
    for (let round = 0; round < WARM_UP; round += 1) await committed(scene);
    const before = await memory();
    for (let round = 0; round < LONG; round += 1) await committed(scene);
    const after = await memory();
    await scene.close();
    const told = LONG * TRANSACTIONS * TOGETHER;
    say(compared(`${String(told)} changes told`, before, after));
    expect(((after.heap - before.heap) * 1024) / told).toBeLessThan(MOST_KB_OF_A_CHANGE);
  }, 600_000);
});

describe('two hubs on one PostgreSQL', () => {
  const data = mkdtempSync(join(tmpdir(), 'maillage-second-'));
  afterAll(() => {
    rmSync(data, { recursive: true, force: true });
  });

  it('tell two hundred who follow each the same, in the same order', async () => {
    const port = await freePort();
    const env = { DATABASE_URL: clusterUrl(hub.data) };
    const second = startWithin({ env }, '--port', String(port), '--data', data);
    await ready(second, port);
    const open = (base: string) => LiveScene.open(base, hub.data, { clients: 200, streamOneIn: 2 });
    const one = await open(hub.base);
    const other = await open(`http://127.0.0.1:${String(port)}`);
    for (let i = 0; i < TRANSACTIONS; i += 1) other.expect(await one.commit());
    for (const scene of [one, other]) {
      expect(await scene.settle()).toMatchObject({ lost: 0, twice: 0, astray: 0 });
      expect(scene.trouble).toEqual([]);
    }
    expect(other.sequences()).toEqual(one.sequences());
    for (const scene of [one, other]) await scene.close();
    second.child.kill('SIGINT');
    await second.ended;
  });
});
