import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeEmbeddedCluster } from '@maillage/kit';
import { mirrorFolder } from '@maillage/kit/testing';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSourcesWith } from '../e2e/process/sources-process.js';

const SOURCE = 'laposte-points-de-contact';
const KILL_AT = new URL('./kill-at.mjs', import.meta.url);

/** The steps of a sync, and the statement before or in which its process ends. */
const STEPS: readonly (readonly [step: string, text: string, afterMs: number])[] = [
  ['fetched, nothing read', 'CREATE TEMP TABLE incoming', 0],
  ['while rows are read, validated, mapped and copied', 'COPY "incoming"', 150],
  ['while rows are staged', 'INSERT INTO source_state', 0],
  ['while two snapshots are compared', 'INSERT INTO w_pair', 0],
  ['while the snapshot is judged', "k.code || ' (' || count(*)", 0],
  ['while the history is written', 'INSERT INTO service_version', 0],
  ['while the feed is written', 'INSERT INTO service_feed', 0],
  ['before what is known is published', 'CREATE TEMP TABLE counted', 0],
  ['while territories are counted', 'INSERT INTO territory_count', 0],
];

const real = path.join(mirrorFolder(), 'services/laposte/2020-12-15');
const onRealFiles = existsSync(real) ? describe : describe.skip;

let data: string;
beforeAll(async () => {
  if (!existsSync(real)) return;
  data = mkdtempSync(path.join(tmpdir(), 'maillage-killed-'));
  expect(await sync('2016-12-31')).toMatchObject({ code: 0 });
}, 500_000);
afterAll(async () => {
  if (!existsSync(real)) return;
  await removeEmbeddedCluster(data);
  rmSync(data, { recursive: true, force: true });
}, 30_000);

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  startSourcesWith({ preload: KILL_AT, env }, [...args, '--data', data, '--json']).ended;
const sync = (asOf: string, env: Readonly<Record<string, string>> = {}) =>
  run(['sync', SOURCE, '--mirror', mirrorFolder(), '--as-of', asOf], env);

/** How many events are known, by nature. */
async function known(): Promise<Record<string, number>> {
  const lines = JSON.parse((await run(['history', SOURCE])).out) as {
    nature: string;
    events: number;
  }[];
  const counts: Record<string, number> = {};
  for (const { nature, events } of lines) counts[nature] = (counts[nature] ?? 0) + events;
  return counts;
}

onRealFiles(`a sync killed at any step (skipped where ${real} is missing)`, () => {
  it.each(STEPS)('%s: all of it is known, or nothing', async (step, text, afterMs) => {
    const before = await known();
    const killed = await sync('2020-12-31', {
      ...{ MAILLAGE_KILL_AT: text, MAILLAGE_KILL_AFTER_MS: String(afterMs) },
    });
    expect(killed.code).toBeNull();
    const whole = step.includes('published') || step.includes('counted');
    const after = await known();
    expect(after).toEqual(whole ? { ...after, ...WHOLE } : before);
  });

  it('is made good by the next run', async () => {
    expect(await sync('2020-12-31')).toMatchObject({ code: 0 });
    expect(await known()).toMatchObject(WHOLE);
  });
});

/** What La Poste changed from 2016 to 2020. */
const WHOLE = { CLOSED: 328, OPENED: 832, REPLACED: 924, RENUMBERED: 34, CONVERTED: 563 };
