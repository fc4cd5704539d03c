import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command in the repository, keeping what it says.
 *
 * @returns its exit code and all that it printed, in order
 */
export function run(command, args, env = {}) {
  return new Promise((done) => {
    const said = [];
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(said).toString() }));
  });
}

/** Runs a step of the start, named on one line of `out`; a failure shows what the command said. */
export async function step(name, command, args, out = process.stdout) {
  const start = Date.now();
  out.write(`${name}…`);
  const { code, output } = await run(command, args);
  out.write(` ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  if (code === 0) return;
  process.stderr.write(`${output.split('\n').slice(-40).join('\n')}\n`);
  throw new Error(`${command} ${args.join(' ')} failed (exit code ${code})`);
}
