import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../testing/index.js';
import { testDatabase } from '../testing/index.js';
import { listen } from './listen.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('places');
}, 60_000);
afterAll(() => database.drop());

/** What was heard, and a wait for the next. */
function ear() {
  const heard: (string | null)[] = [];
  let wake = (): void => undefined;
  const listening = listen(database.target, ['places_feed'], (channel) => {
    heard.push(channel);
    wake();
  });
  const next = async (count: number): Promise<readonly (string | null)[]> => {
    while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve));
    return heard.splice(0);
  };
  return { listening, next };
}

describe('who listens', () => {
  it('is told at once that something may have been said before, then of each notification', async () => {
    const { listening, next } = ear();
    expect(await next(1)).toEqual([null]);
    await database.runAsAdmin('NOTIFY places_feed');
    expect(await next(1)).toEqual(['places_feed']);
    await listening.end();
  });

  it('listens again when the connection is lost, and is told that something may have been missed', async () => {
    const { listening, next } = ear();
    await next(1);
    await database.runAsAdmin(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'maillage listen'`,
    );
    expect(await next(1)).toEqual([null]);
    await database.runAsAdmin('NOTIFY places_feed');
    expect(await next(1)).toEqual(['places_feed']);
    await listening.end();
  });
});
