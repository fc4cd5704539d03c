import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { RegisterScene } from '../testing/register-scene.js';
import { registerScene } from '../testing/register-scene.js';
import { Follower } from './follower.js';

let scene: RegisterScene;
beforeEach(async () => {
  scene = await registerScene();
}, 60_000);
afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

const changes = () =>
  scene.database.query<{ event: string; retracted: boolean }[]>(
    `SELECT event, retracted_at IS NOT NULL AS retracted FROM change ORDER BY event`,
  );

const lines = () =>
  scene.database.query<{ seq: string; event: string; retracted: boolean }[]>(
    `SELECT f.seq, c.event, f.retracted FROM change_feed f JOIN change c ON c.id = f.change ORDER BY f.seq`,
  );

describe('the register', () => {
  it('has one change for each event, and tells each line once, in order', async () => {
    await scene.tell({ event: 'E-1' }, { event: 'E-2', nature: 'OPENED' });
    await scene.follower.follow();
    await scene.follower.follow();
    expect(await changes()).toEqual([
      { event: 'E-1', retracted: false },
      { event: 'E-2', retracted: false },
    ]);
    expect(await lines()).toEqual([
      { seq: '1', event: 'E-1', retracted: false },
      { seq: '2', event: 'E-2', retracted: false },
    ]);
  });

  it('goes on from the line that it read last, however long it was away', async () => {
    await scene.tell({ event: 'E-1' });
    await scene.follower.follow();
    await scene.tell(...Array.from({ length: 30 }, (_, i) => ({ event: `E-${String(i + 2)}` })));
    await scene.follower.follow();
    expect((await lines()).map(({ event }) => event)).toEqual(
      Array.from({ length: 31 }, (_, i) => `E-${String(i + 1)}`),
    );
  });

  it('takes back what is taken back, and again holds what turns out true after all', async () => {
    await scene.tell({ event: 'E-1' }, { event: 'E-1', retracted: true });
    await scene.follower.follow();
    expect(await changes()).toEqual([{ event: 'E-1', retracted: true }]);
    await scene.tell({ event: 'E-1' });
    await scene.follower.follow();
    expect(await changes()).toEqual([{ event: 'E-1', retracted: false }]);
    expect((await lines()).map(({ retracted }) => retracted)).toEqual([false, true, false]);
  });

  it('is written once by two hubs that read the same lines', async () => {
    const other = new Follower(scene.database, pino({ level: 'silent' }));
    await scene.tell(...Array.from({ length: 50 }, (_, i) => ({ event: `E-${String(i)}` })));
    await Promise.all([scene.follower.follow(), other.follow(), scene.follower.follow()]);
    expect((await lines()).map(({ seq }) => Number(seq))).toEqual(
      Array.from({ length: 50 }, (_, i) => i + 1),
    );
  });

  it('keeps nothing of lines that it could not take in whole, and reads them when it can', async () => {
    await scene.tell({ event: 'E-1' });
    await scene.database.query('ALTER TABLE change_feed RENAME TO gone');
    await scene.follower.follow();
    await scene.database.query('ALTER TABLE gone RENAME TO change_feed');
    expect(await changes()).toEqual([]);
    await scene.follower.follow();
    expect(await changes()).toEqual([{ event: 'E-1', retracted: false }]);
  });
});

describe('what territories become', () => {
  const MERGER = { key: 'COM-48061 ended 2016-01-01', becomes: 'COM-48095@2016-01-01' };
  const SPLIT = { key: 'COM-30007 ended 2019-01-01', nature: 'SPLIT', before: '2019-01-01' };

  const alerted = async () =>
    (
      await scene.database.query<{ event: string }[]>(
        'SELECT event FROM change WHERE NOT backfilled ORDER BY event',
      )
    ).map(({ event }) => event);

  it('is in the register beside what services did, without a service or a source', async () => {
    await scene.tell({ event: 'E-1' });
    await scene.become(MERGER);
    await scene.follower.follow();
    expect(
      await scene.database.query(
        'SELECT event, service, source, territory, becomes, after::text FROM change ORDER BY event',
      ),
    ).toEqual([
      {
        ...{ event: MERGER.key, service: null, source: null, territory: 'COM-48095' },
        ...{ becomes: MERGER.becomes, after: '2015-12-31' },
      },
      {
        ...{ event: 'E-1', service: 'S-1', source: 'laposte', territory: 'COM-48095' },
        ...{ becomes: null, after: '2026-10-01' },
      },
    ]);
  });

  it('is told once, however often its whole history is published again', async () => {
    for (let version = 0; version < 3; version += 1) {
      await scene.become(MERGER, SPLIT);
      await scene.follower.follow();
    }
    expect((await lines()).map(({ event }) => event)).toEqual([MERGER.key, SPLIT.key]);
  });

  it('is not read while its version is the same', async () => {
    await scene.become(MERGER);
    await scene.follower.follow();
    await scene.database.query('DELETE FROM change');
    await scene.follower.follow();
    expect(await changes()).toEqual([]);
  });

  it('is taken back when the history tells it no longer, and holds again when it does', async () => {
    await scene.become(MERGER, SPLIT);
    await scene.follower.follow();
    await scene.become(SPLIT);
    await scene.follower.follow();
    expect(await changes()).toEqual([
      { event: SPLIT.key, retracted: false },
      { event: MERGER.key, retracted: true },
    ]);
    await scene.become(MERGER, SPLIT);
    await scene.follower.follow();
    expect((await lines()).map(({ event, retracted }) => [event, retracted])).toEqual([
      [MERGER.key, false],
      [SPLIT.key, false],
      [MERGER.key, true],
      [MERGER.key, false],
    ]);
  });

  it('alerts nobody of the first history, nor of a past written later, but of what comes after', async () => {
    await scene.become(SPLIT);
    await scene.follower.follow();
    const news = { key: 'COM-48061 ended 2027-01-01', before: '2027-01-01' };
    await scene.become(MERGER, SPLIT, news);
    await scene.follower.follow();
    expect(await alerted()).toEqual([news.key]);
  });

  it('follows its territory to where it is now, without another line', async () => {
    await scene.become(MERGER);
    await scene.follower.follow();
    await scene.become({ ...MERGER, territory: 'COM-30007' });
    await scene.follower.follow();
    expect(await scene.database.query('SELECT territory FROM change')).toEqual([
      { territory: 'COM-30007' },
    ]);
    expect(await lines()).toHaveLength(1);
  });
});
