import { removeData } from './remove-data.mjs';

export default async function tearDown() {
  const { dataDir, postgres } = globalThis.maillageTest;
  await postgres.stop();
  await removeData(dataDir);
}
