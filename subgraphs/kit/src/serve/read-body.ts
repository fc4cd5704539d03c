import type { IncomingMessage } from 'node:http';

/** The body is longer than anything a gateway sends. */
export class BodyTooLarge extends Error {}

/** Reads a request's body. @throws BodyTooLarge */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > maxBytes) throw new BodyTooLarge(`more than ${String(maxBytes)} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
