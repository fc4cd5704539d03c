import { createHash } from 'node:crypto';
import type { Versions } from './data-versions.js';

/**
 * Names an answer by what it follows from: the question, the data it was made from and the release
 * that made it. Weak: the compressed forms of an answer share it.
 */
export function etagOf(release: string, key: string, versions: Versions): string {
  const hash = createHash('sha256').update(`${release}\n`);
  for (const [name, version] of versions) hash.update(`${name}=${version}\n`);
  return `W/"${hash.update(key).digest('base64url').slice(0, 27)}"`;
}

/** Whether an `if-none-match` header names this answer. */
export function isNamed(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const bare = etag.replace(/^W\//, '');
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === bare);
}
