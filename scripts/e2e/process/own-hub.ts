import { removeEmbeddedCluster } from '@maillage/kit';
import { rmSync } from 'node:fs';
import { freePort } from '../../testing/free-port.js';
import { newDataFolder } from '../../testing/loaded-data.js';
import type { HubProcess, Surroundings } from './hub-process.js';
import { ready, startWithin } from './hub-process.js';

/** Whatever else the machine does, the web built and the data loaded. */
const PATIENCE_MS = 400_000;

/** A hub that one test file has for itself, on a data folder of its own. */
export interface OwnHub {
  readonly base: string;
  readonly data: string;
  readonly process: HubProcess;
  /** Ends it, and leaves nothing of it. */
  end(): Promise<void>;
}

/** Starts a hub on a data folder of its own and waits until it serves. */
export async function ownHub(name: string, surroundings: Surroundings = {}): Promise<OwnHub> {
  const data = newDataFolder(name);
  const port = await freePort();
  const hub = startWithin(surroundings, '--port', String(port), '--data', data);
  const end = async (): Promise<void> => {
    hub.child.kill('SIGKILL');
    await hub.ended;
    await removeEmbeddedCluster(data);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await ready(hub, port, PATIENCE_MS);
  } catch (error) {
    await end();
    throw error;
  }
  return { base: `http://127.0.0.1:${String(port)}`, data, process: hub, end };
}
