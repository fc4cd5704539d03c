import pg from 'pg';
import type { DatabaseTarget } from './database-target.js';

/** How long until a lost connection is made again, in milliseconds. */
const RETRY_MS = 1000;

/** How long a connection may take to be made. */
const CONNECTING_MS = 5000;

/** A notification may be lost with its connection: what it tells is looked up this often anyway, and the connection too. */
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
 * @param anywayMs how often that is
 */
export const listen = (
  target: DatabaseTarget,
  channels: readonly string[],
  told: (channel: string | null) => void,
  anywayMs = ANYWAY_MS,
): Listening => new Listener(target, channels, told, anywayMs);

class Listener implements Listening {
  private hasEnded = false;
  private client: pg.Client | null = null;
  private asked: pg.Client | null = null;
  private retry: NodeJS.Timeout | undefined;
  private readonly anyway: NodeJS.Timeout;

  constructor(
    private readonly target: DatabaseTarget,
    private readonly channels: readonly string[],
    private readonly told: (channel: string | null) => void,
    anywayMs: number,
  ) {
    this.attempt();
    this.anyway = setInterval(() => {
      told(null);
      this.look();
    }, anywayMs);
  }

  async end(): Promise<void> {
    this.hasEnded = true;
    clearTimeout(this.retry);
    clearInterval(this.anyway);
    await this.client?.end().catch(() => undefined);
  }

  private attempt(): void {
    const own = new pg.Client({
      connectionString: this.target.url,
      application_name: 'maillage listen',
      connectionTimeoutMillis: CONNECTING_MS,
      query_timeout: CONNECTING_MS,
      keepAlive: true,
    });
    this.client = own;
    const lost = (): void => {
      this.again(own);
    };
    own.on('notification', ({ channel }) => {
      this.told(channel);
    });
    // Kept: it may fail twice, and a failure that nobody hears ends the process.
    own.on('error', lost).on('end', lost);
    this.connect(own).catch(lost);
  }

  private async connect(own: pg.Client): Promise<void> {
    await own.connect();
    for (const channel of this.channels) await own.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    this.told(null);
  }

  private again(lost: pg.Client): void {
    if (this.hasEnded || this.client !== lost) return;
    this.client = null;
    lost.end().catch(() => undefined);
    this.retry = setTimeout(() => {
      this.attempt();
    }, RETRY_MS);
  }

  /** A connection that is cut without a word would be listened to for hours. */
  private look(): void {
    const own = this.client;
    if (own === null || own === this.asked) return;
    this.asked = own;
    own
      .query('SELECT 1')
      .catch(() => {
        this.again(own);
      })
      .finally(() => (this.asked = null));
  }
}
