import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, removeEmbeddedCluster } from '@maillage/kit';
import { mirrorFolder } from '@maillage/kit/testing';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { startSourcesWith } from '../e2e/process/sources-process.js';
import { openDatabases } from '../hub/databases.js';
import { targetOf } from '../hub/open-subgraph.js';

const SOURCE = 'laposte-points-de-contact';
const KILL_AT = new URL('./kill-at.mjs', import.meta.url);

/** A step of a sync, and the statement before or in which its process ends. */
type Step = readonly [step: string, text: string, afterMs: number];

const READ: readonly Step[] = [
  ['fetched, nothing read', 'CREATE TEMP TABLE incoming', 0],
  ['while rows are read, validated, mapped and copied', 'COPY "incoming"', 150],
  ['while rows are staged', 'INSERT INTO source_state', 0],
];

const APPLIED: readonly Step[] = [
  ['while the history is written', 'INSERT INTO service_version', 0],
  ['while the feed is written', 'INSERT INTO service_feed', 0],
];

const PUBLISHED: readonly Step[] = [
  ['before what is known is published', 'CREATE TEMP TABLE counted', 0],
  ['while territories are counted', 'INSERT INTO territory_count', 0],
];

const FIRST_STEPS: readonly Step[] = [
  ...READ,
  ['once rows are staged, before they are numbered', "setval('source_state_id_seq'", 0],
  ['while rows are measured', 'UPDATE snapshot SET rows_read', 0],
  ['in the pass that writes the history', 'INSERT INTO service_version', 30],
  ...APPLIED,
  ...PUBLISHED,
];

const SECOND_STEPS: readonly Step[] = [
  ...READ,
  ['while two snapshots are compared', 'INSERT INTO w_pair', 0],
  ['while the snapshot is judged', "k.code || ' (' || count(*)", 0],
  ...APPLIED,
  ...PUBLISHED,
];

const real = path.join(mirrorFolder(), 'services/laposte/2020-12-15');
const onRealFiles = existsSync(real) ? describe : describe.skip;

let data: string;
beforeAll(async () => {
  if (!existsSync(real)) return;
  data = mkdtempSync(path.join(tmpdir(), 'maillage-killed-'));
  // What comes with the hub is loaded first, unharmed.
  expect(await known()).toEqual({});
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

/** A sync that is killed at a step. */
const killed = (asOf: string, [, text, afterMs]: Step) =>
  sync(asOf, { MAILLAGE_KILL_AT: text, MAILLAGE_KILL_AFTER_MS: String(afterMs) });

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

/** What is stored of the source, rows that belong to nothing included, and what is served of it. */
async function stored(): Promise<unknown> {
  const databases = await openDatabases(undefined, data, pino({ level: 'silent' }));
  const target = targetOf(databases.targets, 'services');
  const database = await openDatabase({ target, migrations: [] });
  const [counts] = await database.query<unknown[]>(STORED, [SOURCE]);
  await database.destroy();
  await databases.stop();
  return counts;
}

const STORED = `
  SELECT (SELECT count(*)::int FROM snapshot WHERE source = $1) AS snapshots,
    (SELECT count(*)::int FROM snapshot_row r LEFT JOIN snapshot s ON s.id = r.snapshot
      LEFT JOIN source_state k ON k.id = r.state
      WHERE s.id IS NULL OR k.id IS NULL OR s.source = $1) AS rows,
    (SELECT count(*)::int FROM source_state WHERE source = $1) AS states,
    (SELECT count(*)::int FROM service_version WHERE source = $1) AS versions,
    (SELECT count(*)::int FROM service_event WHERE source = $1) AS events,
    (SELECT count(*)::int FROM service WHERE source = $1) AS served`;

onRealFiles(`a first edition killed at any step (skipped where ${real} is missing)`, () => {
  it.each(FIRST_STEPS.map((step) => [step[0], step] as const))(
    '%s: nothing of it is served, and all of it is stored, or nothing',
    async (_, step) => {
      expect((await killed('2016-12-31', step)).code).toBeNull();
      expect(await stored()).toEqual(PUBLISHED.includes(step) ? { ...FIRST, served: 0 } : NONE);
    },
  );

  it('is taken in whole by the next run', async () => {
    expect(await sync('2016-12-31')).toMatchObject({ code: 0 });
    expect(await stored()).toEqual(FIRST);
  });
});

onRealFiles(`a second edition killed at any step (skipped where ${real} is missing)`, () => {
  it.each(SECOND_STEPS.map((step) => [step[0], step] as const))(
    '%s: all of it is known, or nothing',
    async (_, step) => {
      const before = await known();
      expect((await killed('2020-12-31', step)).code).toBeNull();
      const after = await known();
      expect(after).toEqual(PUBLISHED.includes(step) ? { ...after, ...WHOLE } : before);
    },
  );

  it('is made good by the next run', async () => {
    expect(await sync('2020-12-31')).toMatchObject({ code: 0 });
    expect(await known()).toMatchObject(WHOLE);
  });
});

const NONE = { snapshots: 0, rows: 0, states: 0, versions: 0, events: 0, served: 0 };

/** What La Poste had in 2016. */
const FIRST = {
  ...NONE,
  snapshots: 1,
  rows: 17_212,
  states: 17_212,
  versions: 17_212,
  served: 17_212,
};

/** What La Poste changed from 2016 to 2020. */
const WHOLE = { CLOSED: 328, OPENED: 832, REPLACED: 924, RENUMBERED: 34, CONVERTED: 563 };
