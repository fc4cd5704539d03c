import type { FileStore } from '../ingest/index.js';
import type { Check } from './diagnose.js';
import { fine } from './diagnose.js';

/** Tells what the producers' files take. */
export async function checkFiles(store: FileStore): Promise<Check> {
  const { files, bytes } = await store.use();
  const size = (bytes / 1_000_000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
  return fine(
    'files',
    `Fichiers des producteurs gardés : ${String(files)}, ${size} Mo sur le disque.`,
  );
}
