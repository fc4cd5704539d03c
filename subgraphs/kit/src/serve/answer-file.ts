import type { HttpAnswer } from '../federation/index.js';

/** A compressed file whose content never changes at its address. */
export interface StoredFile {
  readonly etag: string;
  readonly gzipped: Buffer;
}

const NOT_FOUND = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found\n' };

/** Answers with a file of JSON that a browser may keep for ever, or says that it has it already. */
export function answerFile(
  stored: StoredFile | null,
  headers: Readonly<Record<string, string | undefined>>,
): HttpAnswer {
  if (stored === null) return NOT_FOUND;
  const kept = { etag: stored.etag, 'cache-control': 'public, max-age=31536000, immutable' };
  if (headers['if-none-match'] === stored.etag) return { status: 304, headers: kept, body: '' };
  const type = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  return { status: 200, headers: { ...kept, ...type }, body: stored.gzipped };
}
