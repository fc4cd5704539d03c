import { once } from 'node:events';
import { removeData } from './remove-data.mjs';

export default async function tearDown() {
  if (!globalThis.maillageHub) return;
  const { child, dataDir } = globalThis.maillageHub;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
  await removeData(dataDir);
  if (globalThis.maillageOwnLoad) await removeData(process.env.MAILLAGE_E2E_LOADED);
}
