import type { Readable } from 'node:stream';
import { FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';
import { aWebPage } from './web-page.js';

/** Encodings that producers use; a mark at the start of a UTF-8 file is dropped. */
export type Encoding = 'utf-8' | 'iso-8859-1' | 'windows-1252';

/**
 * Text of a file, piece by piece.
 *
 * @throws FormatChanged where bytes are not of that encoding, the file is empty, or it is a web page: what a server
 * answers when it has lost the file
 */
export async function* textOf(
  file: SourceFile,
  encoding: Encoding = 'utf-8',
): AsyncGenerator<string> {
  let head: string | null = '';
  for await (const piece of decoded(file, encoding)) {
    if (head === null) {
      yield piece;
      continue;
    }
    head += piece;
    if (head.trimStart().length < HEAD) continue;
    yield contentOf(file, head);
    head = null;
  }
  if (head !== null) yield contentOf(file, head);
}

/** How much of a file tells a web page from data. */
const HEAD = 200;

/** What a file begins with, once it is neither blank nor a web page. @throws FormatChanged */
function contentOf(file: SourceFile, head: string): string {
  if (head.trim() === '') throw new FormatChanged(file.name, 'il est vide');
  if (aWebPage(head)) throw new FormatChanged(file.name, 'c’est une page web');
  return head;
}

async function* decoded(file: SourceFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const suspect = encoding === 'utf-8' ? null : new Utf8Suspect();
  const bytes: Readable = file.open();
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      suspect?.see(chunk);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (!notDecoded(error)) throw error;
    throw new FormatChanged(file.name, `ce n’est pas de l’${encoding}`, error);
  } finally {
    bytes.destroy();
  }
  if (suspect?.proven() === true)
    throw new FormatChanged(file.name, `c’est de l’utf-8, non de l’${encoding}`);
}

const notDecoded = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/**
 * Any bytes are valid in an encoding of one byte: only the whole file shows that it was another. Accents that are all
 * UTF-8 sequences are no accident.
 */
class Utf8Suspect {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private valid = true;
  private accents = false;

  see(chunk: Buffer): void {
    if (!this.valid) return;
    try {
      const text = this.decoder.decode(chunk, { stream: true });
      this.accents ||= text.length < chunk.length;
    } catch {
      this.valid = false;
    }
  }

  proven(): boolean {
    try {
      this.decoder.decode();
      return this.valid && this.accents;
    } catch {
      return false;
    }
  }
}
