import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const CHECKOUT = fileURLToPath(new URL('../../../../', import.meta.url));

/** The folder of real files: the one that `MAILLAGE_MIRROR` names, else `../shared/data` beside the checkout. */
export const mirrorFolder = (): string =>
  process.env['MAILLAGE_MIRROR'] ?? path.join(CHECKOUT, '../shared/data');

/** A producer's real file, unzipped. Null where it is missing: the test says so, and is skipped. */
export function realFile(name: string): Buffer | null {
  const place = path.join(mirrorFolder(), name);
  if (!existsSync(place)) return null;
  const bytes = readFileSync(place);
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
