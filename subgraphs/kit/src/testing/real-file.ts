import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const CHECKOUT = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * A producer's real file, unzipped: under the folder that `MAILLAGE_MIRROR` names, else under
 * `../shared/data` beside the checkout. Null where it is missing: the test says so, and is skipped.
 */
export function realFile(name: string): Buffer | null {
  const mirror = process.env['MAILLAGE_MIRROR'] ?? path.join(CHECKOUT, '../shared/data');
  const place = path.join(mirror, name);
  if (!existsSync(place)) return null;
  const bytes = readFileSync(place);
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
