import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { registerTypeScript } from '../lib/typescript.mjs';
import { removeData } from './remove-data.mjs';

const START = fileURLToPath(new URL('../start.mjs', import.meta.url));
/** Whatever else the machine does, the web built and the data loaded. */
const PATIENCE_MS = 600_000;

/**
 * A hub for the tests, started as a user starts one; MAILLAGE_E2E_URL names another. It runs on a copy of data that a
 * first hub loads from nothing, in MAILLAGE_E2E_LOADED when that is set: a later run finds them there.
 */
export default async function setUp() {
  if (process.env.MAILLAGE_E2E_URL) return;
  registerTypeScript();
  const { newDataFolder } = await import('./loaded-data.ts');
  globalThis.maillageOwnLoad = process.env.MAILLAGE_E2E_LOADED === undefined;
  process.env.MAILLAGE_E2E_LOADED ??= join(tmpdir(), `maillage-load-${randomUUID()}`);
  await loadOnce(process.env.MAILLAGE_E2E_LOADED);
  const dataDir = newDataFolder('e2e');
  globalThis.maillageHub = await startHub(dataDir);
  process.env.MAILLAGE_E2E_DATA = dataDir;
  process.env.MAILLAGE_E2E_URL = globalThis.maillageHub.url;
}

/** Loads the embedded data into a folder, unless they are in it. */
async function loadOnce(dataDir) {
  if (existsSync(dataDir)) return;
  mkdirSync(dataDir, { mode: 0o700 });
  try {
    const { child } = await startHub(dataDir);
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    const [code] = await ended;
    if (code !== 0) throw new Error(`the hub that loaded the data ended with ${code}`);
  } catch (error) {
    await removeData(dataDir);
    throw error;
  }
}

async function startHub(dataDir) {
  const { freePort } = await import('./free-port.ts');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = join(dataDir, 'start.log');
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, [START, '--port', String(port), '--data', dataDir], {
    stdio: ['ignore', out, out],
    // Jest says "test": it would be another React than the one that is served.
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', MAILLAGE_SYNC: 'off' },
  });
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && child.exitCode === null) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.status === 200) return { child, dataDir, url };
    await sleep(200);
  }
  child.kill('SIGKILL');
  throw new Error(`the hub is not ready:\n${readFileSync(log, 'utf8')}`);
}
