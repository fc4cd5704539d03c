import type { Readable } from 'node:stream';

/** The answer did not come whole in time. */
export class DeadlineExceeded extends Error {
  constructor(milliseconds: number) {
    super(`no whole answer within ${String(milliseconds)} ms`);
  }
}

/** Nobody waits for the answer any more. */
export class ReaderGone extends Error {
  constructor() {
    super('the reader is gone');
  }
}

/** The answer is longer than what is taken. */
export class AnswerTooLarge extends Error {
  constructor(bytes: number) {
    super(`an answer of more than ${String(bytes)} bytes`);
  }
}

/** Reads a stream whole, up to a bound; events, for an async iterator costs more than a small answer. */
export function readBounded(stream: Readable, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    stream.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > maxBytes) stream.destroy(new AnswerTooLarge(maxBytes));
      else parts.push(part);
    });
    stream.once('end', () => {
      resolve(Buffer.concat(parts));
    });
    stream.once('error', reject);
    stream.once('close', () => {
      reject(new Error('the connection was cut'));
    });
  });
}
