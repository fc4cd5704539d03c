import type { Readable } from 'node:stream';
import { Readable as Stream } from 'node:stream';
import type { HttpAnswer } from '../federation/index.js';

/** Bytes that never change at their address. */
export interface FixedBytes {
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  open(): Readable;
}

type Headers = Readonly<Record<string, string | undefined>>;

/**
 * Answers with bytes, or with the part of them that is asked for (RFC 9110: one range; several are answered whole),
 * or says that whoever asks has them already.
 *
 * @param more headers of an answer that holds them
 */
export function answerRange(
  fixed: FixedBytes,
  asked: Headers,
  more: Readonly<Record<string, string>>,
): HttpAnswer {
  const etag = `"${fixed.sha256}"`;
  const told = { ...more, etag, 'accept-ranges': 'bytes' };
  if (holds(asked['if-none-match'], etag)) return { status: 304, headers: told, body: '' };
  const isSame = asked['if-range'] === undefined || asked['if-range'] === etag;
  const range = isSame ? rangeOf(asked['range'], fixed.bytes) : null;
  if (range === null) {
    const headers = { ...told, 'content-length': String(fixed.bytes) };
    return { status: 200, headers, body: fixed.open() };
  }
  const { from, to } = range;
  if (from > to) {
    const headers = { etag, 'content-range': `bytes */${String(fixed.bytes)}` };
    return { status: 416, headers, body: '' };
  }
  const headers = {
    ...{ ...told, 'content-length': String(to - from + 1) },
    'content-range': `bytes ${String(from)}-${String(to)}/${String(fixed.bytes)}`,
  };
  return { status: 206, headers, body: Stream.from(part(fixed.open(), from, to)) };
}

const holds = (tags: string | undefined, etag: string): boolean =>
  tags !== undefined && (tags === '*' || tags.split(/\s*,\s*/).includes(etag));

interface Range {
  readonly from: number;
  /** The last byte; before `from` where nothing can be given. */
  readonly to: number;
}

/** What `Range` asks; null where it asks nothing that is understood. */
function rangeOf(header: string | undefined, size: number): Range | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '') return last === '' ? null : lastBytes(Number(last), size);
  if (last !== '' && Number(last) < Number(first)) return null;
  const to = last === '' ? Infinity : Number(last);
  return { from: Number(first), to: Math.min(to, size - 1) };
}

const lastBytes = (count: number, size: number): Range =>
  count === 0 ? { from: 0, to: -1 } : { from: Math.max(0, size - count), to: size - 1 };

/** Bytes from one to another, both included; the rest is not read. */
async function* part(bytes: Readable, from: number, to: number): AsyncGenerator<Buffer> {
  let at = 0;
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const piece = chunk.subarray(Math.max(0, from - at), Math.max(0, to + 1 - at));
      at += chunk.length;
      if (piece.length > 0) yield piece;
      if (at > to) return;
    }
  } finally {
    bytes.destroy();
  }
}
