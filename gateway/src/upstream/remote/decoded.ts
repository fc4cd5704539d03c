import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** What the client can read, for `accept-encoding`. */
export const ENCODINGS = 'gzip, br, deflate';

const DECODERS = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);

/** The bytes of an answer, decompressed as it comes. */
export function decoded(response: IncomingMessage): Readable {
  const decoder = DECODERS.get(response.headers['content-encoding'] ?? '');
  if (decoder === undefined) return response;
  return pipeline(response, decoder(), () => undefined);
}
