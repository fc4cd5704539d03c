import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readCsv } from '@maillage/kit';
import type { NetworkScene } from '../../testing/network-scene.js';
import { COLUMNS, networkScene, places, publishing } from '../../testing/network-scene.js';

let scene: NetworkScene;
/** Happens each time that ten rows of the file were read. */
let atTenRows: () => Promise<void>;
beforeEach(async () => {
  atTenRows = () => Promise.resolve();
  scene = await networkScene(async function* (file) {
    let read = 0;
    for await (const row of readCsv(file, { columns: COLUMNS })) {
      yield row;
      if (++read % 10 === 0) await atTenRows();
    }
  });
  scene.serve(publishing(places(20)));
  await scene.sync();
}, 60_000);
afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

/** PostgreSQL ends the connection that is about to write this table. */
const endAt = async (table: string): Promise<void> => {
  await scene.asAdmin(`
    CREATE FUNCTION services.gone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END';
    CREATE TRIGGER gone BEFORE INSERT ON services.${table} EXECUTE FUNCTION services.gone()`);
};

describe.each([
  ['while rows are staged', 'source_state'],
  ['while the snapshot is applied', 'service_version'],
  ['while events are told', 'service_event'],
])('PostgreSQL gone %s', (_, table) => {
  it('is no fault of the source: nothing is half applied, and the next run makes it good', async () => {
    const before = await scene.written();
    await endAt(table);
    scene.serve(publishing(places(21)));
    await expect(scene.sync()).rejects.toThrow();
    await scene.asAdmin(`DROP TRIGGER gone ON services.${table}; DROP FUNCTION services.gone`);
    expect([await scene.written(), await scene.served()]).toEqual([before, 20]);
    expect(await scene.health()).toMatchObject({ lastFailure: null, newest: { rowsKept: 20 } });
    expect(await scene.sync('the same day')).toMatchObject({ snapshot: { status: 'ACCEPTED' } });
    expect(await scene.served()).toBe(21);
  }, 30_000);

  it('is told as a check that was interrupted, once it has been silent for a minute', async () => {
    await endAt(table);
    scene.serve(publishing(places(21)));
    await expect(scene.sync()).rejects.toThrow();
    await scene.query(`UPDATE source_check SET seen_at = seen_at - interval '2 minutes'`);
    expect(await scene.health()).toMatchObject({ lastCheck: { outcome: 'INTERRUPTED' } });
  }, 30_000);
});

it('is no fault of the source when PostgreSQL goes between two statements', async () => {
  const before = await scene.written();
  atTenRows = () =>
    scene.asAdmin(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE datname = current_database() AND state = 'idle in transaction'`);
  scene.serve(publishing(places(21)));
  await expect(scene.sync()).rejects.toThrow();
  expect([await scene.written(), await scene.served()]).toEqual([before, 20]);
  expect(await scene.health()).toMatchObject({ lastFailure: null, newest: { rowsKept: 20 } });
});
