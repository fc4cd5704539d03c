import { inTransaction } from '@maillage/kit';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { copyKinds } from './copy-kinds.js';
import { followServices, LINES } from './follow-services.js';
import { followTerritories } from './follow-territories.js';

/** Follows the feeds of other subgraphs; replicas take turns. */
export class Follower {
  private running: Promise<void> | null = null;
  private again = false;
  private ended = false;

  constructor(
    private readonly database: DataSource,
    private readonly logger: Logger,
  ) {}

  /** Reads what there is to read; called while it reads, it reads once more. */
  follow(): Promise<void> {
    this.again = true;
    this.running ??= this.catchUp().finally(() => (this.running = null));
    return this.running;
  }

  /** Waits for what it is at. */
  async end(): Promise<void> {
    this.ended = true;
    await this.running;
  }

  private async catchUp(): Promise<void> {
    while (this.again && !this.ended) {
      this.again = false;
      try {
        // A part that is full is followed by another.
        if ((await this.takeIn()) === LINES) this.again = true;
      } catch (error) {
        // Nothing of it was kept: the next call reads the same lines.
        this.logger.error({ err: error }, 'the register could not be brought up to date');
      }
    }
  }

  private takeIn(): Promise<number> {
    return inTransaction(this.database, async (runner) => {
      await runner.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.reforms.feed'))`);
      await copyKinds(runner);
      const became = await followTerritories(runner);
      const lines = await followServices(runner);
      if (became + lines > 0) await runner.query('NOTIFY change_feed');
      return lines;
    });
  }
}
