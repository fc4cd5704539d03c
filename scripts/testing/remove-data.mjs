import { rmSync } from 'node:fs';
import { registerTypeScript } from '../lib/typescript.mjs';

/** Deletes a hub's data folder, and its cluster wherever that is. */
export async function removeData(dataDir) {
  registerTypeScript();
  const { removeEmbeddedCluster } = await import('@maillage/kit');
  await removeEmbeddedCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}
