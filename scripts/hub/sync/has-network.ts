import type { Edition } from '@maillage/kit';
import { hostsOf } from '@maillage/kit';
import { once } from 'node:events';
import { connect } from 'node:net';

const PATIENCE_MS = 5_000;

/** Servers that are tried: one may be away. */
const TRIED = 3;

/** Servers that editions are published on, as the network is looked for there. */
export const serversOf = (editions: readonly Edition<unknown>[]): string[] =>
  [...new Set(editions.flatMap((edition) => hostsOf(edition).map(({ host }) => host)))].slice(
    0,
    TRIED,
  );

/** Whether one of these servers can be reached: its name is found, and it takes connections. */
export async function hasNetwork(hosts: readonly string[], port = 443): Promise<boolean> {
  const reached = await Promise.all(hosts.map((host) => isReached(host, port)));
  return reached.includes(true);
}

async function isReached(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(PATIENCE_MS) });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
