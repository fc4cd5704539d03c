import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SideCpu, SideListening, SideOrder } from './messages.js';
import { CPU_ASKED } from './messages.js';

const CHILD = fileURLToPath(new URL('./side-process.ts', import.meta.url));
const TYPESCRIPT = new URL('../../lib/register-typescript.mjs', import.meta.url).href;

/** A server under measure. */
export interface RunningSide {
  readonly url: string;
  /** Milliseconds of processor that its own process has taken so far; its subgraphs' are not in it. */
  readonly cpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts a side in a process of its own, in production mode as `npm start` does. */
export async function startSide(order: SideOrder): Promise<RunningSide> {
  const child = fork(CHILD, {
    execArgv: ['--import', TYPESCRIPT],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  // Not 'close': Node does not emit it once it was the parent that disconnected.
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      done();
    }),
  );
  const { url } = await new Promise<SideListening>((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code, signal) => {
      const how = signal ?? `exit code ${String(code)}`;
      reject(new Error(`"${order.side}" could not start (${how})`));
    });
    child.send(order);
  });
  return {
    url,
    cpu: () => {
      const told = new Promise<number>((resolve) => {
        child.once('message', ({ cpuMs }: SideCpu) => {
          resolve(cpuMs);
        });
        child.send(CPU_ASKED);
      });
      const gone = ended.then(() => Promise.reject(new Error(`"${order.side}" has ended`)));
      return Promise.race([told, gone]);
    },
    stop: () => {
      if (child.connected) child.disconnect();
      return ended;
    },
  };
}
