import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../start.mjs', import.meta.url));
const PATIENCE_MS = 240_000;

/** A hub of its own for the tests, started as a user starts one; MAILLAGE_E2E_URL names another. */
export default async function setUp() {
  if (process.env.MAILLAGE_E2E_URL) return;
  const dataDir = mkdtempSync(join(tmpdir(), 'maillage-e2e-'));
  const port = await freePort();
  const log = join(dataDir, 'start.log');
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, [START, '--port', String(port), '--data', dataDir], {
    stdio: ['ignore', out, out],
    // Jest says "test": it would be another React than the one that is served.
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', MAILLAGE_SYNC: 'off' },
  });
  globalThis.maillageHub = { child, dataDir };
  process.env.MAILLAGE_E2E_DATA = dataDir;
  process.env.MAILLAGE_E2E_URL = `http://127.0.0.1:${port}`;
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && child.exitCode === null) {
    const answer = await fetch(`${process.env.MAILLAGE_E2E_URL}/health/ready`).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(200);
  }
  throw new Error(`the hub is not ready:\n${readFileSync(log, 'utf8')}`);
}

async function freePort() {
  const probe = createServer();
  await new Promise((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}
