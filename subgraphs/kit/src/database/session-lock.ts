import pg from 'pg';
import type { DatabaseTarget } from './database-target.js';

/**
 * A lock that one process holds across every replica that shares a database, on a connection of its own: PostgreSQL
 * frees it when that ends, as when the process is killed.
 */
export class SessionLock implements AsyncDisposable {
  private constructor(private readonly client: pg.Client) {}

  /**
   * Takes it, unless another holds it.
   *
   * @param onLost called when the connection, and the lock with it, is lost
   * @returns null when another holds it
   */
  static async take(
    { url }: DatabaseTarget,
    name: string,
    onLost: () => void,
  ): Promise<SessionLock | null> {
    const client = new pg.Client({
      connectionString: url,
      application_name: name,
      keepAlive: true,
    });
    client.on('error', onLost);
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock(hashtext($1)) AS taken',
      [name],
    );
    if (rows[0]?.taken === true) return new SessionLock(client);
    await client.end();
    return null;
  }

  /** Frees it. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.client.end();
  }
}
