import { ready, startWithin } from '../../e2e/process/hub-process.js';
import { freePort } from '../../testing/free-port.js';

/** A hub started as its users start it. */
export interface RunningHub {
  readonly url: string;
  /** Of its own process. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** What a row starts it with. */
interface HubWith {
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
}

/** `npm start` on the bench's data, which nothing else may be using. */
export async function startWholeHub(
  dataDir: string,
  { env = {}, options = [] }: HubWith = {},
): Promise<RunningHub> {
  const port = await freePort();
  const hub = startWithin({ env }, '--port', String(port), '--data', dataDir, ...options);
  await ready(hub, port, 600_000);
  return {
    pid: hub.child.pid ?? 0,
    url: `http://127.0.0.1:${String(port)}`,
    stop: async () => {
      hub.child.kill('SIGINT');
      await hub.ended;
    },
  };
}
