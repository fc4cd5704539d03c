import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export default async function tearDown() {
  if (!globalThis.maillageHub) return;
  const { child, dataDir } = globalThis.maillageHub;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
  const { data } = JSON.parse(readFileSync(join(dataDir, 'cluster.json'), 'utf8'));
  rmSync(data, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
