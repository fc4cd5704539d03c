import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { startSourcesWith } from '../../process/sources-process.js';

const FILE = 'laposte_poincont2.csv';
const LAST = `services/laposte/2020-12-15/${FILE}`;

/** The hub that takes the list in: where its data are, and its surroundings. */
interface Publisher {
  readonly hub: { readonly data: string; readonly env?: Readonly<Record<string, string>> };
}

/**
 * Has a producer publish its last list again, today, without some of its points, and the hub take it in.
 *
 * @throws Error when one of them is not in it, or it was not taken in
 */
export async function publishWithout(
  { hub }: Publisher,
  mirror: string,
  ...ids: readonly string[]
): Promise<void> {
  const published = mkdtempSync(join(tmpdir(), 'published-'));
  try {
    const folder = join(published, 'services/laposte', new Date().toISOString().slice(0, 10));
    mkdirSync(folder, { recursive: true });
    const lines = lastOf(mirror).split('\n');
    const left = lines.filter((line) => !ids.some((id) => line.startsWith(`${id};`)));
    if (left.length !== lines.length - ids.length) throw new Error(`not all of ${ids.join()}`);
    writeFileSync(join(folder, FILE), left.join('\n'), 'latin1');
    const where = ['--data', hub.data, '--mirror', published];
    const command = ['sync', 'laposte-points-de-contact', ...where];
    const { code, error } = await startSourcesWith({ env: hub.env ?? {} }, command).ended;
    if (code !== 0) throw new Error(`sync ended with ${String(code)}:\n${error}`);
  } finally {
    rmSync(published, { recursive: true });
  }
}

/** The last list of a mirror, which keeps large ones packed; its bytes as they are, whatever they are written in. */
function lastOf(mirror: string): string {
  const plain = join(mirror, LAST);
  const bytes = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  return bytes.toString('latin1');
}
