import type { Logger } from 'pino';
import type { SyncRun } from './run-sync.js';
import type { SyncEnd, ToldEdition } from './sync-messages.js';

/** What a schedule works with. */
export interface ScheduleParts {
  /** Whether producers can be asked: a mirror is there, or the network. */
  canAsk(): Promise<boolean>;
  run(onSynced: (edition: ToldEdition) => void): SyncRun;
  readonly logger: Logger;
  /** From 0 to 1. */
  random(): number;
}

const MINUTE = 60_000;

/** After the hub is ready: its first readers come first. */
const FIRST_MS = 5_000;
/** Another replica asks, or nothing can be reached. */
const BUSY_MS = 10 * MINUTE;
const AWAY_MS = 60 * MINUTE;
/** After a turn that ended badly, doubled by each other in a row. */
const FAILED_MS = 5 * MINUTE;
/** However far the next time is, a producer may have been added. */
const LONGEST_MS = 6 * 60 * MINUTE;

/** Asks producers for what is new, each at its cadence, as long as the hub runs. */
export class SyncSchedule {
  private timer: NodeJS.Timeout | null = null;
  private running: SyncRun | null = null;
  private isStopped = false;
  private failures = 0;

  constructor(private readonly parts: ScheduleParts) {}

  start(): void {
    this.plan(FIRST_MS);
  }

  stop(): void {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.running?.cancel();
  }

  /** A turn now. @returns milliseconds until the next */
  async turn(): Promise<number> {
    const { logger } = this.parts;
    if (!(await this.parts.canAsk())) {
      logger.info('no mirror and no network: producers are not asked');
      return AWAY_MS;
    }
    try {
      this.running = this.parts.run((edition) => {
        logger.info(edition, 'source synced');
      });
      const end = await this.running.ended;
      this.failures = 0;
      return waitAfter(end, Date.now());
    } catch (error) {
      if (!this.isStopped) logger.error({ err: error }, 'producers could not be asked');
      this.failures += 1;
      return Math.min(LONGEST_MS, FAILED_MS * 2 ** (this.failures - 1));
    } finally {
      this.running = null;
    }
  }

  /** Replicas that began together do not ask together. */
  private plan(wait: number): void {
    if (this.isStopped) return;
    this.timer = setTimeout(
      () => {
        void this.turn().then((next) => {
          this.plan(next);
        });
      },
      wait * (1 + this.parts.random() / 10),
    );
    this.timer.unref();
  }
}

/** Milliseconds until the next turn. */
function waitAfter(end: SyncEnd, now: number): number {
  if (end.kind === 'busy') return BUSY_MS;
  if (end.at === null) return LONGEST_MS;
  return Math.min(LONGEST_MS, Math.max(MINUTE, end.at - now));
}
