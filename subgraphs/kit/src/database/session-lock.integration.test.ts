import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../testing/index.js';
import { testDatabase } from '../testing/index.js';
import { SessionLock } from './session-lock.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('places');
}, 60_000);
afterAll(() => database.drop());

const take = (onLost: () => void = () => undefined) =>
  SessionLock.take(database.target, 'maillage test', onLost);

describe('a lock that a process holds', () => {
  it('is not taken by another, until it is freed', async () => {
    const first = await take();
    expect(first).not.toBeNull();
    expect(await take()).toBeNull();
    await first?.[Symbol.asyncDispose]();
    await using second = await take();
    expect(second).not.toBeNull();
  });

  it('is freed when its connection is lost, as when its process is killed, and that is told', async () => {
    let tell = (): void => undefined;
    const lost = new Promise<void>((told) => (tell = told));
    const first = await take(() => {
      tell();
    });
    expect(first).not.toBeNull();
    // It waits until the other end is gone: that frees the lock, a moment after it said goodbye.
    await database.runAsAdmin(
      `SELECT pg_terminate_backend(pid, 20000) FROM pg_stat_activity
       WHERE application_name = 'maillage test'`,
    );
    await lost;
    await using next = await take();
    expect(next).not.toBeNull();
  });
});
