import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
/** A server that lived this long did start: its end is an accident, not a habit. */
const STEADY_MS = 30_000;

/** Keeps a server alive: one that ends is started again on its port, later and later. */
export class Watched {
  private stopping = false;
  private wait = FIRST_WAIT_MS;
  private since = performance.now();

  /**
   * @param again launches it anew
   * @param tidy ends what the dead one left running
   */
  constructor(
    private child: ChildProcess,
    private readonly again: () => ChildProcess,
    private readonly tidy: () => Promise<void>,
    private readonly logger: Logger,
  ) {
    this.watch();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await stop(this.child);
  }

  private watch(): void {
    if (hasEnded(this.child)) this.restart();
    else {
      this.child.once('exit', () => {
        this.restart();
      });
    }
  }

  private restart(): void {
    if (this.stopping) return;
    this.logger.error({ pid: this.child.pid }, 'embedded PostgreSQL ended');
    if (performance.now() - this.since > STEADY_MS) this.wait = FIRST_WAIT_MS;
    const { wait } = this;
    this.wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    setTimeout(() => {
      this.relaunch().catch((error: unknown) => {
        this.logger.error({ err: error }, 'embedded PostgreSQL could not be started again');
      });
    }, wait).unref();
  }

  private async relaunch(): Promise<void> {
    await this.tidy();
    if (this.stopping) return;
    this.since = performance.now();
    this.child = this.again();
    this.logger.info({ pid: this.child.pid }, 'embedded PostgreSQL started again');
    this.watch();
  }
}

/** Whether a process is no more, or never was. */
export const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

/** Fast shutdown, then an immediate one. */
export async function stop(child: ChildProcess): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (hasEnded(child)) return;
    const ended = new Promise<void>((done) =>
      child.once('exit', () => {
        done();
      }),
    );
    child.kill(signal);
    await Promise.race([ended, sleep(5000, undefined, { ref: false })]);
  }
}
