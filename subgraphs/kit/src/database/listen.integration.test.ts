import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
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

  it('listens again when the connection is cut without a word', async () => {
    const line = await MuteLine.to(database.target.url);
    const heard: (string | null)[] = [];
    const listening = listen(
      { ...database.target, url: line.url },
      ['places_feed'],
      (channel) => heard.push(channel),
      200,
    );
    const hears = async () => {
      heard.length = 0;
      while (!heard.includes('places_feed')) {
        await database.runAsAdmin('NOTIFY places_feed');
        await sleep(50);
      }
    };
    // It is told now and then before it is connected too: a notification alone shows that the line is open.
    await hears();
    line.mute();
    while (line.opened < 2) await sleep(20);
    await hears();
    expect(heard).toContain('places_feed');
    await listening.end();
    line.end();
  }, 30_000);
});

/** A line to PostgreSQL that can fall silent, as when a router forgets it: nobody is told that it is cut. */
class MuteLine {
  opened = 0;
  private readonly sockets: Socket[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(url: string): Promise<MuteLine> {
    const { hostname, port } = new URL(url);
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const own = new URL(url);
    own.host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const line = new MuteLine(server, own.href);
    server.on('connection', (near) => {
      line.opened += 1;
      const far = connect(Number(port), hostname);
      for (const socket of [near, far]) socket.on('error', () => undefined);
      near.pipe(far).pipe(near);
      line.sockets.push(near, far);
    });
    return line;
  }

  /** What is open now says nothing more, either way. */
  mute(): void {
    for (const socket of this.sockets) socket.unpipe().pause();
  }

  end(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }
}
