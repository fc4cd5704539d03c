import type { DatabaseTarget } from '@maillage/kit';
import { openDatabase } from '@maillage/kit';
import { tellEvents } from '@maillage/services/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { clusterTarget } from '../e2e/process/embedded-cluster.js';
import type { Compared, Told } from './compare.js';
import { compare } from './compare.js';
import { Crowd } from './crowd.js';
import { FILTERS, Inventor } from './invented-changes.js';
import type { Heard } from './messages.js';

/** Who follows, and how many: each filter as often as another. */
export interface Followers {
  readonly clients: number;
  /** One in so many follows by Server-Sent Events; 0 for none. */
  readonly streamOneIn?: number;
}

/** Changes of a transaction. */
export const TOGETHER = 40;

/** After this, what has not come is lost. */
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 500;

/** A crowd that follows a hub, and changes that are told to it. */
export class LiveScene {
  private readonly told: Told[] = [];
  private readonly heard: Heard[] = [];
  readonly trouble: string[] = [];

  private constructor(
    private readonly database: Awaited<ReturnType<typeof openDatabase>>,
    private readonly inventor: Inventor,
    readonly crowd: Crowd,
    private readonly clients: number,
  ) {}

  /** @param dataDir of the hub */
  static async open(
    hub: string,
    dataDir: string,
    { clients, streamOneIn = 0 }: Followers,
  ): Promise<LiveScene> {
    const target = clusterTarget(dataDir, 'services');
    const inventor = await Inventor.of(target);
    const crowd = await Crowd.follow({ hub, filters: FILTERS, clients, streamOneIn });
    const database = await openDatabase({ target, migrations: [] });
    return new LiveScene(database, inventor, crowd, clients);
  }

  /** Commits changes as a sync would. */
  async commit(): Promise<Told> {
    const changes = this.inventor.changes(TOGETHER);
    const told = { at: await tellEvents(this.database, changes), changes };
    this.expect(told);
    return told;
  }

  /** Has its crowd await what another scene committed. */
  expect(told: Told): void {
    this.told.push(told);
  }

  /** What each client heard, in order. */
  sequences(): readonly (readonly string[])[] {
    const sequences = Array.from({ length: this.clients }, (): string[] => []);
    for (const { client, ids } of this.heard) sequences[client]?.push(...ids);
    return sequences;
  }

  /** Waits until all of it was heard, or it is lost; each commit by itself, the first first. */
  async settle(): Promise<Compared> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      await sleep(LOOK_EVERY_MS);
      const { heard, trouble } = await this.crowd.ask({ ask: 'tell' });
      this.heard.push(...heard);
      this.trouble.push(...trouble);
      const compared = compare(this.told, this.heard, FILTERS, this.clients);
      if (compared.lost === 0 || Date.now() > end) return compared;
    }
  }

  /** Forgets what was told and heard until now. */
  clear(): void {
    this.told.length = 0;
    this.heard.length = 0;
  }

  async close(): Promise<void> {
    this.crowd.leave();
    await this.database.destroy();
  }
}

/** Forgets what an earlier run told; the hub that runs has nobody who follows yet. */
export async function forgetChanges(dataDir: string): Promise<void> {
  const forget = async (target: DatabaseTarget, sql: string): Promise<void> => {
    const database = await openDatabase({ target, migrations: [] });
    try {
      await database.query(sql);
    } finally {
      await database.destroy();
    }
  };
  for (const [schema, sql] of Object.entries(FORGOTTEN)) {
    await forget(clusterTarget(dataDir, schema), sql);
  }
}

const FORGOTTEN = {
  services: `DELETE FROM service_feed; DELETE FROM service_event WHERE id LIKE 'E-bench-%'`,
  // Under the lock of whoever follows: a hub that has just started looks whether something was told.
  reforms: `SELECT pg_advisory_xact_lock(hashtext('maillage.reforms.feed'));
    TRUNCATE change, change_feed, followed`,
};
