import Negotiator from 'negotiator';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How an answer can be compressed. */
export type Encoding = 'br' | 'gzip';

/** Below it, compression costs more than it saves. */
const WORTH_BYTES = 1024;

/** Readers send few distinct headers; the bound is against those who invent them. */
const HEADERS_KEPT = 100;
const LONGEST_HEADER = 200;

const negotiated = new Map<string, Encoding | null>();

/** The best compression that a reader takes for a body of this size; null for none. */
export function encodingFor(header: string | undefined, bytes: number): Encoding | null {
  if (bytes < WORTH_BYTES || header === undefined || header.length > LONGEST_HEADER) return null;
  const known = negotiated.get(header);
  if (known !== undefined) return known;
  const chosen = negotiate(header);
  if (negotiated.size >= HEADERS_KEPT) negotiated.clear();
  negotiated.set(header, chosen);
  return chosen;
}

function negotiate(header: string): Encoding | null {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } });
  const taken = new Set(negotiator.encodings(['br', 'gzip']));
  if (taken.has('br')) return 'br';
  return taken.has('gzip') ? 'gzip' : null;
}

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** Brotli's own default takes a second for a megabyte; 4 is smaller and faster than gzip's default. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Compresses, away from the main thread. */
export function compressed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br' ? asBrotli(body, BROTLI) : asGzip(body);
}
