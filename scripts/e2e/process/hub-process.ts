import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../start.mjs', import.meta.url));

/** A `npm start` of a test. */
export interface HubProcess {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** What a test may add to a `npm start`. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Modules that node reads before the hub, in a channel with the test. */
  readonly imports?: readonly string[];
}

/** Starts a hub with some options, as `npm start` does. */
export function startProcess(...options: string[]): HubProcess {
  return startWithin({}, ...options);
}

/** Starts a hub with some options, as `npm start` does, in surroundings of the test's. */
export function startWithin({ env, imports = [] }: Surroundings, ...options: string[]): HubProcess {
  let text = '';
  const before = imports.flatMap((module) => ['--import', module]);
  const child = spawn(process.execPath, [...before, START, ...options], {
    // Jest says "test": it would be another React than the one that is served.
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', MAILLAGE_SYNC: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(before.length > 0 ? (['ipc'] as const) : [])],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => (text += part.toString()));
  }
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { child, output: () => text, ended };
}

/** Waits until a hub is ready; throws with what it said when it ends before. */
export async function ready(hub: HubProcess, port: number, patienceMs = 120_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end && hub.child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/health/ready`).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(100);
  }
  throw new Error(`the hub is not ready:\n${hub.output()}`);
}

/** What a hub said of what went wrong: a line each. */
export const errorLines = ({ output }: HubProcess): string[] =>
  output()
    .split('\n')
    .filter((line) => line.startsWith('maillage: '));
