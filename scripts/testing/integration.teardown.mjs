import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { dataDir, postgres } = globalThis.maillageTest;
  const { removeEmbeddedCluster } = await import('@maillage/kit');
  await postgres.stop();
  await removeEmbeddedCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}
