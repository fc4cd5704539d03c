import type { Gateway } from '@maillage/gateway';
import type { Logger } from 'pino';

/** SIGHUP comes when a terminal closes, and ends the hub; Node keeps SIGUSR1 for its debugger. */
const SIGNAL = 'SIGUSR2';

/**
 * Reads the supergraph again each time that an operator asks for it, and serves it; a bad one is written in the log,
 * and changes nothing.
 *
 * @returns how to stop listening
 */
export function swapOnSignal(
  gateway: Pick<Gateway, 'swap'>,
  read: () => string,
  logger: Logger,
): () => void {
  const swap = async (): Promise<void> => {
    const start = performance.now();
    await gateway.swap(read());
    const ms = Math.round(performance.now() - start);
    logger.info({ ms }, 'supergraph swapped');
  };
  const asked = (): void => {
    swap().catch((error: unknown) => {
      logger.error({ err: error }, 'the supergraph is not swapped');
    });
  };
  process.on(SIGNAL, asked);
  return () => process.off(SIGNAL, asked);
}
