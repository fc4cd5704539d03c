import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../sources.mjs', import.meta.url));

/** What a command said, and how it ended. */
interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** A command of the stewards that runs. */
interface SourcesProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Said>;
}

/** Runs the stewards’ command line, as `npm run sources` does. */
export const startSources = (...args: string[]): SourcesProcess => startSourcesWith({}, args);

/** The same, with a module that is read before it, and what that module is told. */
export function startSourcesWith(
  { preload, env }: { readonly preload?: URL; readonly env?: Readonly<Record<string, string>> },
  args: readonly string[],
): SourcesProcess {
  const before = preload === undefined ? [] : ['--import', preload.href];
  const child = spawn(process.execPath, [...before, SOURCES, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (error += part.toString()));
  const ended = new Promise<Said>((done) => {
    child.once('close', (code) => {
      done({ code, out, error });
    });
  });
  return { child, ended };
}
