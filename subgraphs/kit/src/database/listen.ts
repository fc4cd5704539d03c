import pg from 'pg';
import type { DatabaseTarget } from './database-target.js';

/** How long until a lost connection is made again, in milliseconds. */
const RETRY_MS = 1000;

/** How long a connection may take to be made. */
const CONNECTING_MS = 5000;

/** A notification may be lost with its connection: what it tells is looked up this often anyway. */
const ANYWAY_MS = 30_000;

/** Waits for notifications until it is ended. */
export interface Listening {
  end(): Promise<void>;
}

/**
 * Waits for notifications on a connection of its own, made again whenever it is lost.
 *
 * @param told called with the channel; with null when anything may have been told meanwhile: at each connection, and now
 * and then
 */
export function listen(
  { url }: DatabaseTarget,
  channels: readonly string[],
  told: (channel: string | null) => void,
): Listening {
  let ended = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  const connect = async (): Promise<void> => {
    const own = new pg.Client({
      connectionString: url,
      application_name: 'maillage listen',
      connectionTimeoutMillis: CONNECTING_MS,
      keepAlive: true,
    });
    client = own;
    own.on('notification', ({ channel }) => {
      told(channel);
    });
    // Kept: it may fail twice, and a failure that nobody hears ends the process.
    own.on('error', () => {
      again(own);
    });
    own.on('end', () => {
      again(own);
    });
    await own.connect();
    for (const channel of channels) await own.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    told(null);
  };
  const again = (lost: pg.Client): void => {
    if (ended || client !== lost) return;
    client = null;
    retry = setTimeout(attempt, RETRY_MS);
  };
  const attempt = (): void => {
    connect().catch(() => {
      if (client !== null) again(client);
    });
  };
  attempt();
  const anyway = setInterval(() => {
    told(null);
  }, ANYWAY_MS);
  return {
    end: async () => {
      ended = true;
      clearTimeout(retry);
      clearInterval(anyway);
      await client?.end().catch(() => undefined);
    },
  };
}
