import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { registerTypeScript } from '../lib/typescript.mjs';

export default async function tearDown() {
  if (!globalThis.maillageHub) return;
  const { child, dataDir } = globalThis.maillageHub;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
  registerTypeScript();
  const { removeEmbeddedCluster } = await import('@maillage/kit');
  await removeEmbeddedCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}
