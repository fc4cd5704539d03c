import type { Gateway } from '@maillage/gateway';
import type { Logger } from 'pino';

/** SIGHUP comes when a terminal closes, and ends the hub; Node keeps SIGUSR1 for its debugger. */
const SIGNAL = 'SIGUSR2';

/**
 * Reads the supergraph again each time that an operator asks for it, and serves it; a bad one is written in the log,
 * and changes nothing. A process that does not listen to the signal is ended by it: this listens from the start to
 * the end of the hub.
 */
export class SwapOnSignal {
  private gateway: Pick<Gateway, 'swap'> | null = null;

  constructor(
    private readonly read: () => string,
    private readonly logger: Logger,
  ) {
    process.on(SIGNAL, this.asked);
  }

  /** Swaps on this gateway from now on. */
  serve(gateway: Pick<Gateway, 'swap'>): void {
    this.gateway = gateway;
  }

  end(): void {
    process.off(SIGNAL, this.asked);
  }

  private readonly asked = (): void => {
    this.swap().catch((error: unknown) => {
      this.logger.error({ err: error }, 'the supergraph is not swapped');
    });
  };

  private async swap(): Promise<void> {
    if (this.gateway === null) {
      this.logger.info('the supergraph is read once the data are loaded');
      return;
    }
    const start = performance.now();
    const silent = await this.gateway.swap(this.read());
    const ms = Math.round(performance.now() - start);
    if (silent.length === 0) this.logger.info({ ms }, 'supergraph swapped');
    else this.logger.warn({ ms, silent }, 'supergraph swapped');
  }
}
