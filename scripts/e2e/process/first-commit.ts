import pg from 'pg';
import { clusterUrl } from './embedded-cluster.js';

/**
 * When the first commit of events of services was heard of while something was done, on a connection of its own.
 *
 * @returns milliseconds since 1970; not a number where none was
 */
export async function firstCommit(data: string, during: () => Promise<void>): Promise<number> {
  const client = new pg.Client(clusterUrl(data));
  const heard: number[] = [];
  client.on('notification', () => heard.push(Date.now()));
  await client.connect();
  try {
    await client.query('LISTEN service_feed');
    await during();
  } finally {
    await client.end();
  }
  return heard[0] ?? NaN;
}
