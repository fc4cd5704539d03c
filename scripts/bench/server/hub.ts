import { freePort, ready, startProcess } from '../../e2e/process/hub-process.js';

/** A hub started as its users start it. */
export interface RunningHub {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** `npm start` on the bench's data, which nothing else may be using. */
export async function startWholeHub(dataDir: string): Promise<RunningHub> {
  const port = await freePort();
  const hub = startProcess('--port', String(port), '--data', dataDir);
  await ready(hub, port, 600_000);
  return {
    url: `http://127.0.0.1:${String(port)}`,
    stop: async () => {
      hub.child.kill('SIGINT');
      await hub.ended;
    },
  };
}
