import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StoredAnswer } from '../answers/answer-store.js';
import { isNamed } from '../answers/etag.js';
import type { Encoding } from './encoding.js';
import { compressed, encodingFor } from './encoding.js';

/** Whoever keeps it must ask whether it still holds: the answer is then a few bytes. */
const PUBLIC = 'public, max-age=0, must-revalidate';

const VARY = 'accept, accept-encoding';

/** An answer that is not kept. */
export interface Once {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends an answer to one reader alone. */
export async function sendOnce(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Once,
): Promise<void> {
  const encoding = encodingFor(request.headers['accept-encoding'], body.length);
  const bytes = encoding === null ? body : await compressed(body, encoding);
  response.writeHead(status, {
    'cache-control': 'no-store',
    ...headers,
    ...coded(encoding, bytes),
  });
  response.end(bytes);
}

/**
 * Sends an answer that may be kept, or 304 to who has it already.
 *
 * @returns whether a compressed copy was added to it
 */
export async function sendStored(
  request: IncomingMessage,
  response: ServerResponse,
  answer: StoredAnswer,
  headers: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { etag, body, contentType } = answer;
  const about = { ...headers, etag, 'cache-control': PUBLIC };
  if (isNamed(request.headers['if-none-match'], etag)) {
    response.writeHead(304, { ...about, vary: VARY }).end();
    return false;
  }
  const encoding = encodingFor(request.headers['accept-encoding'], body.length);
  const known = encoding === null ? body : answer.encoded.get(encoding);
  const bytes = known ?? (encoding === null ? body : await compressed(body, encoding));
  if (encoding !== null) answer.encoded.set(encoding, bytes);
  response.writeHead(200, { 'content-type': contentType, ...about, ...coded(encoding, bytes) });
  response.end(bytes);
  return known === undefined;
}

function coded(encoding: Encoding | null, bytes: Buffer): Record<string, string> {
  const length = { vary: VARY, 'content-length': String(bytes.length) };
  return encoding === null ? length : { ...length, 'content-encoding': encoding };
}
