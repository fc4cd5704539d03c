import type { IncomingMessage } from 'node:http';

/** Longer than what is taken; the rest of it is not kept. */
export class BodyTooLong extends Error {}

/**
 * Reads a request's body as text, up to a bound. What comes after the bound is let go by, so that
 * the refusal reaches its reader, until the server's own time limit cuts it.
 */
export function readText(request: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    const tooLong = () => {
      parts.length = 0;
      reject(new BodyTooLong());
    };
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
      tooLong();
      request.resume();
      return;
    }
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > maxBytes) tooLong();
      else parts.push(part);
    });
    request.once('end', () => {
      resolve(Buffer.concat(parts).toString('utf8'));
    });
    request.once('error', reject);
  });
}
